using System.Collections.Frozen;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Everyday English words that ask for the same thing, one group a line; a word is in one group only.</summary>
internal static class Synonyms
{
    private const string Groups = """
        start starts starting started begin begins beginning began commence commences commencing kickoff kick launch onset outset onboarding
        end ends ending ended finish finishes finishing finished conclude concludes over stop stops final last wrap wraps expire expires expiry lapse lapses lapsed
        close closes closing closed shut shuts
        open opens opening opened
        deadline deadlines due cutoff cutoffs limit
        date dates day days calendar schedule timetable timeline agenda
        week weeks weekly
        month months monthly
        hour hours hourly
        minute minutes
        duration length long longer lasts lasting
        pay pays paid payment money salary salaries wage wages earn earns earning earnings stipend stipends compensation income remuneration paycheck budget
        cost costs price prices expensive cheap fee fees charge charges
        reimburse reimbursed reimbursement refund refunds cover covers covered funding funded fund funds expense expenses
        insurance insured health medical dental vision healthcare
        holiday holidays vacation vacations leave
        job jobs employment position positions role roles career careers employed hire hired hires hiring
        employer employers company companies firm firms organisation organization organisations organizations
        work works working worked
        mentor mentors supervisor supervisors advisor advisors adviser advisers mentored mentoring mentorship supervise supervises supervised supervision supervising
        fellow fellows mentee mentees participant participants
        applicant applicants candidate candidates finalist finalists
        reference references referee referees recommender recommenders refs
        apply applies applied applying application applications
        interview interviews interviewed interviewing interviewer interviewers
        test tests assessment assessments exam exams screen quiz challenge
        pass passes passed succeed succeeded
        fail fails failed failing flunk
        reject rejected rejects rejection refused refuse refuses declined decline declines denied
        accept accepts accepted accepting acceptance agree agrees agreed
        withdraw withdrawn withdrew withdraws quit quits resign drop dropped
        offer offers offered
        decide decides decided decision decisions deciding outcome outcomes result results verdict
        extend extends extended extending extension extensions prolong prolonged prolonging continue continues continued continuing continuation renew renewed
        late later delay delays delayed defer deferred postpone postponed
        early earlier earliest soon sooner soonest
        quick quickly fast faster rapid speedy
        need needs needed require requires required requirement requirements must mandatory compulsory obligatory necessary essential
        allowed allow allows permitted permit permits permission permissions forbidden banned
        possible possibly possibility option options optional choice choices
        choose choosing chosen pick picks picked select selects selected selecting selection
        change changes changed changing modify alter adjust edit update updated updates
        cancel cancelled canceled cancels abort
        remove removes removed delete deletes deleted erase erased forget
        add adds added create created creates register registered
        move moves moved moving shift shifted reschedule rescheduled
        send sends sent sending submit submits submitted submitting upload uploads uploaded hand handed deliver
        receive receives received get gets got getting gotten
        give gives given giving provide provides provided grant granted
        show shows list lists display print see view overview summary summarise summarize
        tell tells told inform informed notify notified notice notification warn warned warning alert alerts heads
        contact contacts contacted contacting reach email emails emailed mail mailed message messages write writes written writing
        call calls called calling phone phones phoned ring rings telephone
        help helps helping assist assists assistance support supports supported supporting aid
        explain explains describe describes define definition meaning mean means
        know knows known aware remember remembers
        think thinks opinion consider considered considering considers
        want wants wanted wish wishes like prefer preferred prefers preference preferences
        find finds found finding search searches searching look looking
        ask asks asked asking question questions
        answer answers answered answering reply replies replied respond responds responded response responses
        buy buys bought purchase purchases order orders
        place places location locations located based site where office offices workspace workspaces building
        city cities town country countries abroad overseas nation
        london berkeley francisco
        us usa america american states
        uk britain british england canada canadian
        remote remotely home wfh hybrid
        travel travels travelling traveling trip trips fly flight flights journey
        live lives living relocate relocation reside
        visa visas immigration sponsor sponsors sponsored sponsorship sponsoring
        authorisation authorization authorised authorized eligible eligibility legally legal
        degree degrees phd bachelor master masters diploma qualification qualifications credential credentials certificate certificates
        school university universities college studies study student students undergraduate undergraduates graduate academic education
        experience experienced background backgrounds skill skills expertise
        code coding programming programmer programmers python program coder software developer develop
        machine ml deep learning
        model models network networks
        safety alignment risk risks
        research researcher researchers science scientist scientists
        project projects topic topics area areas field fields theme themes
        paper papers publication publications publish published output outputs
        compute gpu gpus hardware cluster credits api apis tokens
        tool tools infrastructure platform platforms
        resume cv
        form forms questionnaire
        essay statement letter
        part participate join joins joining joined attend
        time times
        clock timezone zone zones
        person people somebody someone anybody anyone everyone everybody
        many number count total amount
        status progress state standing
        stage stages step steps phase phases round rounds
        next upcoming coming following after afterwards then subsequent
        before previous previously prior preceding precede
        current currently now today present moment
        tomorrow tonight weekend
        monday tuesday wednesday thursday friday saturday sunday
        january february march april may june july august september october november december
        spring summer autumn fall winter
        chance chances likelihood likely probability odds percent percentage
        competing other another elsewhere else
        available availability free busy
        full-time fulltime part-time
        good great nice excellent amazing awesome fantastic brilliant wonderful lovely perfect superb cool
        bad terrible awful horrible useless rubbish stupid dumb worst poor wrong incorrect mistake mistaken
        hello hi hey hiya howdy greetings hallo morning afternoon evening
        bye goodbye cya ttyl farewell cheerio ciao
        thanks thank thx ty cheers grateful appreciate ta tnx merci
        bot robot chatbot assistant ai computer
        bus buses train trains tram metro subway underground station stations
        install installs installing installed installation setup
        broken error errors crash crashes problem problems issue issues bug
        fix fixes fixed repair repairs mend
        picture pictures photo photos image images
        music song songs
        film films movie movies video videos
        food eat meal meals lunch dinner breakfast restaurant restaurants
        weather rain raining snow sunny temperature
        car cars vehicle drive driving
        bank banks account accounts
        doctor doctors hospital medicine
        password passwords login
        joke jokes funny laugh
        friend friends family spouse wife husband partner children kids
        name names named
        big large huge
        small little tiny
        difficult hard tough easy simple
        new newest latest recent recently
        enough sufficient
        all every each entire whole complete full everything
        record records recorded note noted file data information details
        disclose declare mention
        link links website page url portal
        staff team organiser organisers recruiter recruiters
        similar same alike
        """;

    private static readonly FrozenDictionary<string, string> FirstOfGroup = Groups
        .Split('\n')
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => words.Select(word => (word, words[0])))
        .ToFrozenDictionary(pair => pair.word, pair => $"={pair.Item2}", StringComparer.Ordinal);

    /// <summary>What a word stands for, where it is in a group.</summary>
    public static string? MeaningOf(string word) => FirstOfGroup.GetValueOrDefault(word);
}
