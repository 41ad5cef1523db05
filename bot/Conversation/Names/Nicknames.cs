namespace FellowsBot.Conversation.Names;

/// <summary>
/// What people with common first names are called for short: "Bill" is William, "Liz" is Elizabeth, and "William" may be how
/// somebody speaks of a Will. Only of names of which hardly anybody doubts it, folded as <see cref="Understanding.Words.Fold"/>
/// does.
/// </summary>
internal static class Nicknames
{
    /// <summary>One name a line: the long form first, then the short ones.</summary>
    private const string Groups = """
        abigail abby gail
        adelaide addie
        albert al bert bertie
        alexander alex alec sandy sasha xander lex
        alexandra alex sandra sasha lexi
        alfred alf alfie fred
        amanda mandy
        andrew andy drew
        angela angie
        anthony tony
        antonio toni tony
        arthur art artie
        barbara barb babs
        benjamin ben benji benny
        bradley brad
        cameron cam
        caroline carol carrie
        catherine cathy kate katie cat
        charles charlie chuck chas
        charlotte charlie lottie
        christina chris tina chrissy
        christine chris chrissy tina
        christopher chris kit topher
        cynthia cindy
        daniel dan danny
        daniela dani
        danielle dani
        david dave davey
        deborah deb debbie
        dmitri dima mitya
        dominic dom nic
        donald don donnie
        dorothy dot dottie
        douglas doug
        edward ed eddie ted ned teddy
        eleanor ellie nell nora
        elizabeth liz lizzie beth betty eliza lisa libby betsy
        emily em emmy
        evelyn evie
        ezekiel zeke
        fernando nando
        florence flo florrie
        frances fran franny
        francesca fran frankie
        francis frank frankie
        francisco paco pancho
        franklin frank
        frederick fred freddie
        gabriel gabe
        gabriella gabi gabby ella
        gerald gerry jerry
        gregory greg
        guillermo memo
        gwendolyn gwen
        hannah han
        harold harry hal
        harrison harry
        heinrich heinz
        henrietta hettie etta
        henry harry hank
        ignacio nacho
        isabella bella izzy isa
        isabelle belle izzy isa
        jacob jake
        jacqueline jackie
        james jim jimmy jamie
        janet jan
        jeffrey jeff
        jennifer jen jenny
        jeremy jem jerry
        jessica jess jessie
        johannes hans
        john johnny jack
        jonathan jon jonny
        joseph joe joey
        josephine josie jo
        joshua josh
        juliana jules
        katarzyna kasia
        katherine kate katie kathy kat kit
        kathleen kathy kate kath
        kathryn kate katie kathy
        kenneth ken kenny
        kimberly kim
        lawrence larry laurie
        leonard leo len lenny
        leonardo leo
        lillian lily lil
        louis lou louie
        louise lou
        lucinda lucy cindy
        madeleine maddie
        malgorzata gosia
        margaret maggie meg peggy margie greta daisy
        maria mia
        martin marty
        matthew matt matty
        maximilian max
        maxwell max
        melanie mel
        melissa mel missy
        michael mike mick mickey
        michelle shelly
        mikhail misha
        mitchell mitch
        mohammad mo
        mohammed mo
        muhammad mo
        nathan nate nat
        nathaniel nate nat nathan
        natalie nat
        nicholas nick nicky nico
        nicole nicky nikki
        nikolai kolya
        olivia liv livvy
        oliver ollie
        pamela pam
        patricia pat patty trish tricia
        patrick pat paddy
        penelope penny
        peter pete
        philip phil pip
        phillip phil
        priscilla cilla
        rachel rach
        raymond ray
        rebecca becky becca bex
        reginald reg reggie
        richard rick dick rich richie ricky
        robert bob bobby rob robbie bert
        roberta bobbie
        roberto beto
        roderick rod
        rodrigo rod
        roland rollie
        ronald ron ronnie
        rosemary rose rosie
        samantha sam
        samuel sam sammy
        santiago santi
        sebastian seb bas
        stephanie steph
        stephen steve stevie
        steven steve stevie
        susan sue susie
        suzanne sue suzie
        terence terry
        teresa terry tess
        theodore ted teddy theo
        theresa terry tess
        thomas tom tommy
        timothy tim timmy
        tobias toby
        valentina val
        valerie val
        veronica ronnie
        victor vic
        victoria vicky tori
        vincent vince vinny
        virginia ginny
        vladimir volodya vova
        walter walt wally
        william bill billy will willy
        winifred winnie
        zachary zach zack
        """;

    private static readonly ILookup<string, string> Others = Groups
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .SelectMany(names =>
            names.SelectMany((name, i) => (i == 0 ? names[1..] : names[..1]).Select(other => (name, other)))
        )
        .ToLookup(pair => pair.name, pair => pair.other);

    /// <summary>The other names somebody of this first name may go by: short ones of a long one, long ones of a short one.</summary>
    public static IEnumerable<string> Of(string folded) => Others[folded];
}
