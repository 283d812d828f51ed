using System.Globalization;

namespace Ots.Tests;

public sealed class CultureTests
{
    [Fact]
    public void These_tests_run_without_cultures() => Assert.Throws<CultureNotFoundException>(() => CultureInfo.GetCultureInfo("tr-TR"));
}
