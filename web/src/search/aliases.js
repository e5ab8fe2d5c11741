// What people type for what pages say: operators, abbreviations, everyday words.
// What stands before the colon finds, at less weight, what stands behind it.
import { stem, terms } from "./words.js"

const ALIASES = [
  "== : equality",
  "!= : inequality",
  "is : identity",
  ":= walrus : assignment expression",
  "** : power keyword unpacking",
  "* : unpacking",
  "// : floor division",
  "+= : augmented in-place",
  "-> : annotation",
  "@ : decorator matmul",
  "__ dunder : special method",
  "[] : list",
  "{} : dict",
  "async asynchronous : asyncio",
  "bench timing : benchmark",
  "big-o bigo : complexity",
  "blocked blocks block : blocking",
  "coro : coroutine",
  "crash crashes segfault : sigsegv",
  "dictionary : dict",
  "fast faster quick speed : performance optimisation",
  "gc : garbage collector",
  "hang hangs stuck frozen freeze freezes waits : deadlock blocked",
  "ipc : queue pipe shared-memory",
  "jit : just-in-time",
  "kill terminate : stop cancel",
  "leak ram oom : memory",
  "memoize memoization memoise memoisation memo : cache lru_cache",
  "mp multiprocessing : processes",
  "multicore multi-core : cores parallel",
  "multithreading multithreaded multi-threaded threading : threads",
  "mutex : lock",
  "ndarray array : numpy",
  "new news whatsnew difference differences migrate upgrade : changed versions",
  "nogil no-gil : free-threaded free-threading",
  "opcode opcodes instruction : bytecode",
  "parallel parallelism : processes concurrency",
  "refcount refcounting : reference counting",
  "size : getsizeof bytes",
  "slow slower : performance pitfalls",
  "string : str",
  "subprocess : process",
]

const expanded = new Map()
for (const line of ALIASES) {
  const [typed, meant] = line.split(" : ").map(side => side.split(" "))
  const found = meant.flatMap(word => terms(word))
  for (const word of typed) expanded.set(/^\p{L}+$/u.test(word) ? stem(word) : word, found)
}

export const aliases = term => expanded.get(term) ?? []
