// Types that the compiler needs and older targets lack.
#pragma warning disable IDE0161 // One target has a single namespace in this file.
#if !NET
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit
    {
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }
}
#endif
#if !NET9_0_OR_GREATER
namespace System.Runtime.CompilerServices
{
    // If an argument fits several overloads, as in new(2026, 1, 15), the one with the highest priority is chosen.
    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class OverloadResolutionPriorityAttribute(int priority) : Attribute
    {
        public int Priority { get; } = priority;
    }
}
#endif
