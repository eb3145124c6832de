package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.matching.referrer.Partner;
import org.teranga.matching.referrer.Partners;
import org.teranga.matching.referrer.ReferralFormPages;
import org.teranga.matching.referrer.Referrers;
import org.teranga.matching.referrer.desk.PartnerPages;
import org.teranga.platform.casework.CallResult;
import org.teranga.platform.casework.NewNote;
import org.teranga.platform.casework.NextStep;
import org.teranga.platform.casework.NoteChannel;
import org.teranga.platform.casework.WorkOnFile;
import org.teranga.platform.clock.EarlierTime;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.member.MemberJoined;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/** A partner of the demonstration: a shelter that signed, and whose caseworker has brought three households. */
@ApplicationScoped
class DemoReferrals {
    private static final String LANGUAGE = "fr";
    private static final String NEED = "need";
    private static final String PARTNER = "Centre d’hébergement Les Glycines";
    private static final String AGREED =
            "Le centre oriente vers l’association des ménages qu’il accompagne et qui le veulent. Il leur dit avant ce qu’il verra :"
                    + " à quelle étape en est leur demande, rien d’autre. Il prévient l’association quand leur situation change.";
    private static final int SIGNED = 40;
    private static final int LOOKED_AT_AFTER = 3;
    private static final int NEXT_AFTER = 21;
    private static final String SPOKEN = "Appel au centre : la demande est bien la leur, tout est compris.";
    private static final String NEXT = "Rappeler le centre pour dire où en est la recherche";
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final Members members;
    private final PartnerPages leading;
    private final ReferralFormPages forms;
    private final Partners partners;
    private final Referrers referrers;
    private final Event<MemberJoined> joined;
    private final WorkOnFile work;
    private final ActingMember acting;
    private final EarlierTime earlier;
    private final Clock clock;

    @Inject
    DemoReferrals(
            Members members,
            PartnerPages leading,
            ReferralFormPages forms,
            Partners partners,
            Referrers referrers,
            Event<MemberJoined> joined,
            WorkOnFile work,
            ActingMember acting,
            EarlierTime earlier,
            Clock clock) {
        this.members = members;
        this.leading = leading;
        this.forms = forms;
        this.partners = partners;
        this.referrers = referrers;
        this.joined = joined;
        this.work = work;
        this.acting = acting;
        this.earlier = earlier;
        this.clock = clock;
    }

    /** A household that is brought, and how many days ago that was. */
    private record Brought(
            String name, String email, String composition, int adults, int children, String language, int daysAgo) {}

    private static final List<Brought> BROUGHT = List.of(
            new Brought("Selam Gebre", "selam@example.org", "woman_with_children", 1, 2, "ti", 21),
            new Brought("Farid Rahimi", "farid@example.org", "family", 2, 1, "fa-AF", 6),
            new Brought("Oksana Bondar", "oksana@example.org", "single_woman", 1, 0, "uk", 2));

    /** Makes what is missing, at the open association. */
    void bring(String department) {
        DemoTeam team = acting.signedOut(() -> DemoTeam.of(members));
        if (acting.signedOut(partners::all).isEmpty()) {
            ago(SIGNED, () -> acting.as(team.lead(), () -> begun(team)));
        }
        for (Brought one : BROUGHT) {
            UUID need = ago(
                    one.daysAgo,
                    () -> need(acting.as(team.referrer(), () -> forms.enter(LANGUAGE, form(one, department)))));
            if (one.daysAgo > LOOKED_AT_AFTER) {
                ago(one.daysAgo - LOOKED_AT_AFTER, () -> acting.as(team.caseworker(), () -> spoken(need)));
            }
        }
    }

    private boolean begun(DemoTeam team) {
        sent(leading.begin(LANGUAGE, Answers.of(Map.of("name", PARTNER))));
        Partner partner = partners.all().getFirst();
        LocalDate today = today();
        sent(leading.sign(
                LANGUAGE,
                partner.id(),
                Answers.of(Map.of(
                        "text",
                        AGREED,
                        "starts_on",
                        today.toString(),
                        "ends_on",
                        today.plusYears(1).toString(),
                        "signer",
                        "Hélène Sarrazin, directrice",
                        "signed",
                        "yes"))));
        UUID invitation = UUID.randomUUID();
        referrers.invited(partner.id(), invitation, team.lead());
        joined.fire(new MemberJoined(invitation, team.referrer()));
        return true;
    }

    /** What the form says of a household; its number makes that it is entered once. */
    private Answers form(Brought one, String department) {
        return Answers.of(Map.ofEntries(
                Map.entry(
                        "once",
                        UUID.nameUUIDFromBytes((department + one.name).getBytes(StandardCharsets.UTF_8))
                                .toString()),
                Map.entry("kind", "housing"),
                Map.entry("postcode", department + "000"),
                Map.entry("radius_km", "40"),
                Map.entry("adults", Integer.toString(one.adults)),
                Map.entry("children", Integer.toString(one.children)),
                Map.entry("composition", one.composition),
                Map.entry("languages", one.language),
                Map.entry("duration_days", "180"),
                Map.entry("name", one.name),
                Map.entry("email", one.email),
                Map.entry("told", "yes"),
                Map.entry("told_language", one.language),
                Map.entry("told_by", "visit"),
                Map.entry("told_on", today().toString())));
    }

    private boolean spoken(UUID need) {
        work.claim(NEED, need);
        work.note(NEED, need, new NewNote(SPOKEN, NoteChannel.CALL, CallResult.REACHED, false));
        work.next(NEED, need, new NextStep(today().plusDays(NEXT_AFTER), NEXT), null);
        return true;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private <T> T ago(int days, Supplier<T> what) {
        return earlier.ago(Duration.ofDays(days), what);
    }

    private static UUID need(PageOrRedirect answer) {
        Matcher need = ID.matcher(sent(answer).location().toString());
        if (!need.find()) {
            throw new IllegalStateException("a household of the demonstration was not entered: " + answer);
        }
        return UUID.fromString(need.group());
    }

    private static Redirect sent(PageOrRedirect answer) {
        if (answer instanceof Redirect done) {
            return done;
        }
        throw new IllegalStateException("a form of the demonstration came back: " + answer);
    }
}
