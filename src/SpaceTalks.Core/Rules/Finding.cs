using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A finding of a rule of the review. Immutable; equality is by reference.</summary>
public sealed class Finding : ITextual
{
    /// <summary>Creates a finding.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="certainty">The certainty of the finding: certain or possible.</param>
    /// <param name="message">A sentence that says what was found.</param>
    /// <param name="statements">The reports that the finding is about.</param>
    /// <exception cref="ArgumentException"><paramref name="statements"/> contains null.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is neither certain nor possible.</exception>
    public Finding(ReviewRule rule, Certainty certainty, string message, params Report[] statements)
    {
        Rule = rule ?? throw new ArgumentNullException(nameof(rule));
        Certainty = certainty is Certainty.Possible or Certainty.Certain
            ? certainty
            : throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Expected Certain or Possible.");
        Message = message ?? throw new ArgumentNullException(nameof(message));
        Statements = statements is null ? throw new ArgumentNullException(nameof(statements))
            : Array.IndexOf(statements, null) >= 0 ? throw new ArgumentException("One of the statements is null.", nameof(statements))
            : Array.AsReadOnly((Report[])statements.Clone());
    }

    /// <summary>The rule that found it.</summary>
    public ReviewRule Rule { get; }

    /// <summary>The severity of the finding.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>The certainty of the finding: certain or possible.</summary>
    public Certainty Certainty { get; }

    /// <summary>A sentence that says what was found.</summary>
    public string Message { get; }

    /// <summary>The reports that the finding is about.</summary>
    public IReadOnlyList<Report> Statements { get; }

    bool ITextual.AnyText(TextTest test) => test(Message.AsSpan());

    /// <summary>Returns severity, certainty, rule and message in one line.</summary>
    public override string ToString() =>
        Words.Severities.Get(Severity) + (Certainty == Certainty.Certain ? string.Empty : " (possibly)") + ", " + Rule.Id + ": " + Message;
}
