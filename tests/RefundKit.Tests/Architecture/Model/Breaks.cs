using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace RefundKit.Tests.Architecture.Model.Orders
{
    internal sealed class NamesFluid
    {
        public static int Count => new Fluid.TemplateOptions().MaxSteps;
    }

    internal sealed class NamesParlot
    {
        public static Type Type => typeof(Parlot.TextSpan);
    }

    internal sealed class NamesTheContainer
    {
        public static object Make() => new ServiceCollection();
    }

    internal sealed class Waits
    {
        public static async Task<int> ReadAsync()
        {
            await Task.Yield();
            return 1;
        }

        public static ValueTask Done() => ValueTask.CompletedTask;

        public static async void Forget() => await Task.Yield();
    }

    internal sealed class IsImpure
    {
        public static object[] All() =>
        [
            DateTime.Now, DateTime.UtcNow, DateTimeOffset.UtcNow, Guid.NewGuid(), new Random(1), Environment.TickCount64,
            System.Diagnostics.Stopwatch.GetTimestamp(), File.Exists("x"), CultureInfo.CurrentCulture, NodaTime.SystemClock.Instance,
        ];

        public static void Act()
        {
            Console.WriteLine();
            Thread.Sleep(0);
            _ = Task.Run(() => 1, CancellationToken.None);
            using var client = new HttpClient();
        }
    }

    internal sealed class Remembers
    {
        public static readonly int Once = 1;
        public const int Always = 2;
        public static int Field = 3;

        public static int Property { get; set; }

        public static event Action? Changed;

        public static Func<int, int> Cached => value => value + 1;

        public static void Raise() => Changed?.Invoke();
    }
}

namespace RefundKit.Tests.Architecture.Model.Liquid
{
    internal sealed class Node
    {
        public static ValueTask WriteAsync() => ValueTask.CompletedTask;
    }

    public sealed class PublicNode
    {
        public static ValueTask WriteAsync() => ValueTask.CompletedTask;
    }
}

namespace RefundKit.Tests.Architecture.Model.Surface
{
    public class Open;

    public abstract class OpenAbstract
    {
        protected OpenAbstract()
        {
        }
    }

    public abstract record Closed
    {
        private protected Closed()
        {
        }

        public sealed record One : Closed;
    }

    public sealed class Sealed
    {
        public static readonly int[] Numbers = [1];

        public Fluid.TemplateOptions? Shown { get; init; }
    }

    public static class RefundManager;

    public sealed class OrderData;
}

namespace RefundKit.Tests.Architecture.Model.Money
{
    internal sealed class HidesTheType;
}
