using FellowsBot.Programme;

namespace FellowsBot.People;

/// <summary>
/// One column of the people file: its name, what a cell may hold, and how the fact behind it is read, written, compared and
/// carried from one person to another. Import, export, conflicts and the audit all ask here, so they cannot differ.
/// </summary>
public abstract class PeopleColumn
{
    private protected PeopleColumn(string name, string expected, bool isRequired) =>
        (Name, Expected, IsRequired) = (name, expected, isRequired);

    /// <summary>As it stands in the header row and in the audit.</summary>
    public string Name { get; }

    /// <summary>What a cell must hold, in words that follow "expected".</summary>
    public string Expected { get; }

    /// <summary>The column must be in the file, and no cell of it may be empty.</summary>
    public bool IsRequired { get; }

    /// <summary>The draft with this cell's fact in it; none where the cell is wrong. An empty cell means unknown.</summary>
    public abstract Person? Read(string cell, Person draft);

    /// <summary>The cell that stands for this person's fact; empty where it is unknown.</summary>
    public abstract string Write(Person person, Season season);

    /// <summary>Whether the file would write both people's facts the same way.</summary>
    public abstract bool Same(Person one, Person other);

    /// <summary>The second person with the first one's fact.</summary>
    public abstract Person Carry(Person from, Person onto);
}

/// <summary>A column whose fact is of one type; what is unknown is null.</summary>
internal sealed class PeopleColumn<T>(
    string name,
    Cell<T> cell,
    Func<Person, T?> get,
    Func<Person, T?, Person> set,
    bool isRequired = false
) : PeopleColumn(name, cell.Expected, isRequired)
{
    public override Person? Read(string cellText, Person draft)
    {
        var text = cellText.Trim();
        if (text.Length == 0)
        {
            return IsRequired ? null : With(draft, default);
        }
        return cell.TryRead(text, out var value) ? With(draft, value) : null;
    }

    public override string Write(Person person, Season season) =>
        get(person) is { } value ? cell.Write(value, person.ZoneIn(season)) : "";

    public override bool Same(Person one, Person other) => EqualityComparer<T?>.Default.Equals(get(one), get(other));

    public override Person Carry(Person from, Person onto) => With(onto, get(from));

    private Person With(Person person, T? value) =>
        EqualityComparer<T?>.Default.Equals(get(person), value) ? person : set(person, value);
}
