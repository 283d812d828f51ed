using Ots;
using Xunit;

namespace App.Tests
{
    /// <summary>Sees the application's internals, but not its static classes: <see cref="Summits"/> is the package's, or the tests' own.</summary>
    public sealed class ProgramTests
    {
        /// <summary>The application's summit is the application's alone.</summary>
        [Fact]
        public void The_application_has_a_summit_of_its_own()
        {
            Assert.Equal("shusha-2031", Program.Added.Id);
            Assert.False(Summits.TryGet("shusha-2031", out _));
            Assert.Equal(Program.Added.Host, States.Azerbaijan);
            Assert.NotSame(Program.Added.Host, States.Azerbaijan);
        }

        /// <summary>The tests can have data of their own beside the application's.</summary>
        [Fact]
        public void The_tests_have_data_of_their_own()
        {
#if NET10_0_OR_GREATER
            Assert.Equal("Tested", Summits.Istanbul2021.Theme.ToString());
            Assert.Equal("App.Tests", OtsDataset.Application.Name);
#else
            Assert.Same(OtsDataset.Packaged, Summits.Istanbul2021.Dataset);
#endif
        }
    }
}
