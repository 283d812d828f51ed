using Ots;
using Xunit;

namespace App.Tests
{
    /// <summary>Sees the application's internals, and has no data of its own: its static classes are the package's.</summary>
    public sealed class ProgramTests
    {
        /// <summary>The application's summit is not the package's.</summary>
        [Fact]
        public void The_application_has_a_summit_of_its_own()
        {
            Assert.Equal("shusha-2031", Program.Added.Id);
            Assert.False(Summits.TryGet("shusha-2031", out _));
        }
    }
}
