using BenchmarkDotNet.Running;
using RefundKit.Benchmarks.Analysis;
using RefundKit.Benchmarks.Messages;
using RefundKit.Benchmarks.Metrics;
using RefundKit.Benchmarks.Recordings;
using RefundKit.Benchmarks.Templates;

// "messages FILE…" measures how well messages are understood, "analysis [FILE…]" how long policies take to be read and
// checked, "attacks" what hostile templates cost, "log [CASES]" how logs on disk are read and in what memory, "recording REQUESTS.jsonl COUNT" writes request lines to replay;
// everything else are BenchmarkDotNet's own arguments.
if (args is ["recording", .. var recording]) return Recording.Write(recording, Console.Out);
if (args is ["messages", .. var files]) return MessageQuality.Run(files, Console.Out);
if (args is ["analysis", .. var policies]) return AnalysisTimes.Run(policies, Console.Out);
if (args is ["attacks"]) return AttackTimes.Run(Console.Out);
if (args is ["log", .. var log]) return LogReading.Run(log, Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
