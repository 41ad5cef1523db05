namespace FellowsBot.LanguageModel;

/// <summary>How asking the model went, for logs and measures. In all cases but the first the local answer stands.</summary>
public enum Finding
{
    /// <summary>An answer whose citations hold.</summary>
    Answered,

    /// <summary>The model says that what it may read does not cover the question.</summary>
    NotCovered,

    /// <summary>The model would not speak about it.</summary>
    Refused,

    /// <summary>A citation that does not hold, or a figure that stands in no source.</summary>
    Unsupported,

    /// <summary>Something that is no answer in the form asked for, or that has a link in it.</summary>
    Malformed,

    /// <summary>It went on reading and never answered.</summary>
    Endless,

    /// <summary>No answer in time.</summary>
    Slow,

    /// <summary>The service failed, or broke off.</summary>
    Broken,

    /// <summary>The service does not take the key.</summary>
    KeyRefused,

    /// <summary>Not asked: the service has failed too often just now.</summary>
    Paused,

    /// <summary>Not asked: the day's budget is used up.</summary>
    Overspent,
}
