using BenchmarkDotNet.Running;
using RefundKit.Benchmarks.Analysis;
using RefundKit.Benchmarks.Messages;
using RefundKit.Benchmarks.Recordings;

// "messages FILE…" measures how well messages are understood, "analysis [FILE…]" how long policies take to be read and
// checked, "recording REQUESTS.jsonl COUNT" writes request lines to replay; everything else are BenchmarkDotNet's own
// arguments.
if (args is ["recording", .. var recording]) return Recording.Write(recording, Console.Out);
if (args is ["messages", .. var files]) return MessageQuality.Run(files, Console.Out);
if (args is ["analysis", .. var policies]) return AnalysisTimes.Run(policies, Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
