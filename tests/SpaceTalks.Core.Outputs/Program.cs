using System.Globalization;
using SpaceTalks.Outputs;

// Prints all kinds of text that the library puts out, in the culture that is given and the time zone of the environment: what is printed
// is to be the same in all of them. The first line of the error stream shows that the two are really in force.
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(args[0]);
int year = CultureInfo.CurrentCulture.Calendar.GetYear(new DateTime(2025, 8, 25));
string letter = "I".ToLower(CultureInfo.CurrentCulture);
Console.Error.WriteLine(FormattableString.Invariant($"{year} {letter} {TimeZoneInfo.Local.BaseUtcOffset.TotalHours}"));

using Stream output = Console.OpenStandardOutput();
using StreamWriter writer = new(output) { NewLine = "\n" };
Dates.Print(writer);
Catalogs.Print(writer);
Documents.Print(writer);
Faults.Print(writer);
