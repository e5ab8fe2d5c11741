// Keeps the pages that are read for reading offline: registers the service worker, and
// tells it what was loaded before it was there. Without it everything else works.
(() => {
  const { serviceWorker } = navigator
  if (!serviceWorker || !location.protocol.startsWith("http")) return
  // The archive has neither a manifest nor a worker.
  if (!document.querySelector("link[rel=manifest]")) return
  const address = new URL("../service-worker.js", document.currentScript.src)

  const keepWhatIsRead = async () => {
    await serviceWorker.register(address)
    const { active } = await serviceWorker.ready
    const loaded = ["navigation", "resource"]
      .flatMap(kind => performance.getEntriesByType(kind))
      .filter(({ responseStatus }) => !(responseStatus >= 400))
    active.postMessage({ keep: loaded.map(({ name }) => name) })
  }

  // Storage may be refused, as in a private window.
  addEventListener("load", () => keepWhatIsRead().catch(() => {}))
})()
