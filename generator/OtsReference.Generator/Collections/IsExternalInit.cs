namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for init accessors; .NET Standard 2.0 lacks it.</summary>
internal static class IsExternalInit;
