namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// Whether a short message is a yes, a no, or merely polite. Every word of it must belong to one of these, as it was typed: a yes
/// is never guessed, and never taken out of a longer sentence.
/// </summary>
internal static class YesOrNo
{
    private const int Longest = 12;
    private const int LongestPhrase = 5;

    /// <summary>Enough alone, whether or not something waits.</summary>
    private static readonly HashSet<string> Yes =
    [
        .. "yes,yep,yeah,yup,yess,yesss,yea,aye,confirm,confirmed,affirmative,confirm it,confirm that,confirm both,confirm them,do it,do that,do so,please do,go ahead,go ahead with it,go ahead with that,go ahead with this,go with it,go with that,go for it,record it,record that,send it,send that,send this,make it so,ship it,set that up,set it up,yes go,yep go,save it,save that,post it,post that,post it like that,quite sure yes,mark it,put it in,yes ask".Split(
            ','
        ),
    ];

    /// <summary>Mean yes where something waits, and no more than "I see" elsewhere.</summary>
    private static readonly HashSet<string> YesIfAsked =
    [
        .. "ok,okay,okey,k,kk,y,sure,sure thing,correct,right,exactly,absolutely,definitely,certainly,go,go on,by all means,agreed,approved,that's right,thats right,that's correct,thats correct,that is right,that is correct,that's it,that's the one,that's fine,thats fine,that is fine,sounds good,looks good,looks right,lgtm,of course,fine,fine with me,alright,all right,perfect,great,good,lovely,super,excellent,cool,that works,works for me,fine by me,i'm sure,im sure,i am sure,i do,all good,that's what i want,thats what i want,that is what i want,that's what i meant,that's what i mean,mhm,mm-hm,mhmm,uh-huh,quite sure,very sure,quite,all correct,all right then,like that,that's perfect,thats perfect,ja,jawohl,si,oui,sim,claro,vale,d'accord".Split(
            ','
        ),
    ];

    /// <summary>Enough alone, whether or not something waits.</summary>
    private static readonly HashSet<string> No =
    [
        .. "no,nope,nah,noo,nooo,cancel,cancel it,cancel that,abort,discard,discard it,discard that,nevermind,never mind,drop it,drop that,drop this,leave it,leave that,leave it for now,leave it be,forget it,forget that,forget about it,scrap that,scrap it,scrap this,don't do it,dont do it,don't do that,dont do that,don't record it,don't record that,don't send it,dont send it,not now,not yet,rather not,i'd rather not,better not,on second thought no,forget i asked,forget i said anything,forget i said that,ignore that,ignore me,scratch that,scratch it,strike that,record nothing,record nothing yet,send nothing,don't record anything,dont record anything,do not record anything,do not record it,do not record that,don't send anything,do not send it,do not send anything".Split(
            ','
        ),
    ];

    /// <summary>Mean no where something waits: what is held is not recorded, and can be said anew.</summary>
    private static readonly HashSet<string> NoIfAsked =
    [
        .. "n,stop,wait,don't,dont,do not,hold on,hold off,hang on,wait with it,wait with that,leave her,leave him,leave them,undo nothing,before you save that,before you save it,before you record that,before you record it,before you send that,before you send it,nein,non,nao,nee".Split(
            ','
        ),
    ];

    /// <summary>Mean yes where what waits would be asked of somebody or passed on: "yes please ask them".</summary>
    private static readonly HashSet<string> YesToPassOn =
    [
        .. YesIfAsked,
        .. "send,submit,ask,ask it,ask them,ask them that,ask for it,ask for that,ask the staff,ask the team,pass it on,pass that on,pass this on,pass it along,pass that along,forward it,forward that,submit it,submit that,put it in,put it through,request it,request that".Split(
            ','
        ),
    ];
    private static readonly HashSet<string> Filler =
    [
        .. "please,kindly,pls,plz,to both,to all,to that,to all of them,to both of them,thanks,thank you,thank,you,ty,thx,thnx,tx,tysm,cheers,ta,that,it,this,then,oh,ah,well,so,now,hm,hmm,mm,um,the,proposal,change,actually,really,sorry,both,both of them,all,all of them,them,fair enough,for me,for now,for the moment,first,no worries,just,and,again,instead".Split(
            ','
        ),
    ];

    /// <summary>Said to what was answered: "ok", "got it", "I see".</summary>
    private static readonly HashSet<string> Heard =
    [
        .. YesIfAsked,
        .. "got it,gotcha,i see,understood,noted,makes sense,good to know,that helps,no problem,no worries,will do,nice,awesome,interesting,ok ok,duly noted,i understand,that makes sense,oh right,fingers crossed,okey dokey,roger,copy that".Split(
            ','
        ),
    ];

    /// <summary>Thanks in the languages people thank in, beside those that likeness knows.</summary>
    private static readonly HashSet<string> Thanks =
    [
        .. "thanks,thank you,thank u,thx,tx,tnx,ty,tysm,cheers,many thanks,thanks a lot,thanks so much,thank you so much,thank you very much,obrigada,obrigado,gracias,muchas gracias,merci,merci beaucoup,danke,danke schon,vielen dank,dzieki,dziekuje,grazie,arigato,tack,spasibo,tusen takk,bedankt,shukran,xiexie,tesekkurler,kiitos".Split(
            ','
        ),
    ];
    private static readonly HashSet<string> Waiting =
    [
        .. "wait,hold on,hang on,one moment,one sec,one second,just a second,just a sec,give me a minute,give me a moment,give me a sec,let me think,let me check,let me think about it,bear with me".Split(
            ','
        ),
    ];

    /// <summary>True for yes, false for no; none where it is neither, or both.</summary>
    /// <param name="words">As typed, folded.</param>
    /// <param name="isWaiting">Whether a proposal waits for an answer.</param>
    /// <param name="isToPassOn">Whether that is something to be asked of the staff or passed on to them.</param>
    public static bool? Of(IReadOnlyList<string> words, bool isWaiting, bool isToPassOn = false)
    {
        var isYes = Holds(
            words,
            Yes,
            !isWaiting ? []
                : isToPassOn ? YesToPassOn
                : YesIfAsked,
            YesIfAsked
        );
        var isNo = Holds(words, No, isWaiting ? NoIfAsked : [], YesIfAsked);
        return isYes ? true
            : isNo ? false
            : null;
    }

    /// <summary>What somebody says who only shows that they have heard; none where it says more.</summary>
    public static Talk? Courtesy(IReadOnlyList<string> words) =>
        Holds(words, Thanks, [], Heard) ? Talk.Thanks
        : Holds(words, Waiting, [], Heard) ? Talk.Pause
        : Holds(words, Heard, []) ? Talk.Noted
        : null;

    /// <summary>Whether a yes is said outright ("yes", "do it"), and not only that something was heard ("ok", "good").</summary>
    public static bool IsPlainYes(IReadOnlyList<string> words) => Holds(words, Yes, [], YesToPassOn);

    /// <summary>Whether a clause of a longer message says no: "oh right, she was turned down. Never mind".</summary>
    public static bool IsPlainNo(IReadOnlyList<string> words) =>
        words.Count > 1 && Holds(words, No, NoIfAsked, YesIfAsked);

    /// <summary>Whether the words are these phrases and fillers, however they are parted, and at least one of the phrases.</summary>
    private static bool Holds(
        IReadOnlyList<string> words,
        HashSet<string> phrases,
        HashSet<string> others,
        HashSet<string>? beside = null
    )
    {
        return words.Count <= Longest && From(0, found: false);

        // "Yep go ahead" is "yep" and "go ahead", and not "yep go" and something more.
        bool From(int at, bool found)
        {
            if (at == words.Count)
            {
                return found;
            }
            for (var count = Math.Min(LongestPhrase, words.Count - at); count > 0; count--)
            {
                var phrase = string.Join(' ', words.Skip(at).Take(count));
                var tells = phrases.Contains(phrase) || others.Contains(phrase);
                if (
                    (tells || Filler.Contains(phrase) || beside?.Contains(phrase) == true)
                    && From(at + count, found || tells)
                )
                {
                    return true;
                }
            }
            return false;
        }
    }
}
