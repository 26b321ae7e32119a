using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>What a rule of the review found. Immutable; equality is by reference.</summary>
public sealed class Finding : ITextual
{
    /// <summary>Makes a finding.</summary>
    /// <param name="rule">The rule that found it.</param>
    /// <param name="certainty">Whether it is so for certain, or possibly.</param>
    /// <param name="message">What was found, in a sentence.</param>
    /// <param name="statements">The reports that it is about.</param>
    /// <exception cref="ArgumentException"><paramref name="statements"/> has null among them.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="certainty"/> is impossible.</exception>
    public Finding(ReviewRule rule, Certainty certainty, string message, params Report[] statements)
    {
        Rule = rule ?? throw new ArgumentNullException(nameof(rule));
        Certainty = certainty is Certainty.Possible or Certainty.Certain
            ? certainty
            : throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "A finding is certain or possible.");
        Message = message ?? throw new ArgumentNullException(nameof(message));
        Statements = statements is null ? throw new ArgumentNullException(nameof(statements))
            : Array.IndexOf(statements, null) >= 0 ? throw new ArgumentException("One of the statements is null.", nameof(statements))
            : Array.AsReadOnly((Report[])statements.Clone());
    }

    /// <summary>The rule.</summary>
    public ReviewRule Rule { get; }

    /// <summary>How serious it is.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>Whether it is so for certain, or possibly.</summary>
    public Certainty Certainty { get; }

    /// <summary>What was found, in a sentence.</summary>
    public string Message { get; }

    /// <summary>The reports that it is about.</summary>
    public IReadOnlyList<Report> Statements { get; }

    bool ITextual.AnyText(TextTest test) => test(Message.AsSpan());

    /// <summary>Severity, certainty, rule and message, in one line.</summary>
    public override string ToString() =>
        Words.Severities.Get(Severity) + (Certainty == Certainty.Certain ? string.Empty : " (possibly)") + ", " + Rule.Id + ": " + Message;
}
