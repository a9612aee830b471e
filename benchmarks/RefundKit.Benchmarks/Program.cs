using BenchmarkDotNet.Running;
using RefundKit.Benchmarks.Messages;

// "messages FILE…" measures how well messages are understood; everything else are BenchmarkDotNet's own arguments.
if (args is ["messages", .. var files]) return MessageQuality.Run(files, Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
