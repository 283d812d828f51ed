using System.Globalization;

namespace Ots.Tests;

public sealed class CultureTests
{
    [Fact]
    public void These_tests_run_in_Turkish()
    {
        Assert.Equal("tr-TR", CultureInfo.CurrentCulture.Name);
        Assert.Equal("İ", "i".ToUpper(CultureInfo.CurrentCulture));
    }
}
