namespace SpaceTalks.Time.Text;
/// <summary>x</summary>
public sealed class EnglishPattern { 
/// <summary>x</summary>
public static EnglishPattern Default {get;} = new();
/// <summary>x</summary>
public string Format(When w) => w.ToString(); }
