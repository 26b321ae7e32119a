namespace SpaceTalks.PostgreSql;

// A condition in SQL: of the rows that certainly meet a filter, and of those that may. Where both are the same, SQL decides.
internal readonly record struct SqlCondition(string Sure, string May)
{
    public const string True = "TRUE";
    public const string False = "FALSE";

    public SqlCondition(string exact)
        : this(exact, exact)
    {
    }

    public bool IsExact => Sure == May;

    public static SqlCondition operator &(in SqlCondition left, in SqlCondition right)
    {
        string may = And(left.May, right.May);
        return left.IsExact && right.IsExact ? new(may) : new(And(left.Sure, right.Sure), may);
    }

    public static SqlCondition operator |(in SqlCondition left, in SqlCondition right)
    {
        string may = Or(left.May, right.May);
        return left.IsExact && right.IsExact ? new(may) : new(Or(left.Sure, right.Sure), may);
    }

    public static SqlCondition operator !(in SqlCondition condition) =>
        condition.IsExact ? new(Not(condition.May)) : new(Not(condition.May), Not(condition.Sure));

    private static string And(string left, string right) =>
        left == False || right == True ? left : right == False || left == True ? right : left + " AND " + right;

    private static string Or(string left, string right) =>
        left == True || right == False ? left : right == True || left == False ? right : "(" + left + " OR " + right + ")";

    private static string Not(string condition) => condition switch
    {
        True => False,
        False => True,
        _ => "NOT (" + condition + ")",
    };
}
