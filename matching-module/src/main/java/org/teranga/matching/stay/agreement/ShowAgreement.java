package org.teranga.matching.stay.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.DwellingView;
import org.teranga.matching.home.HomeViews;
import org.teranga.matching.home.ShownHome;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.contact.ContactDetails;
import org.teranga.matching.placement.contact.Introduced;
import org.teranga.matching.placement.contact.Introduction;
import org.teranga.matching.placement.gate.Agreements;
import org.teranga.matching.placement.gate.Signature;
import org.teranga.matching.placement.step.ChangeWords;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;

/** Puts the agreement of the three together, for whoever reads it: one of the two, or staff. */
@ApplicationScoped
@Transactional
class ShowAgreement {
    private static final List<PlacementState> THERE = PlacementState.WAY_OF_A_STAY.subList(
            PlacementState.WAY_OF_A_STAY.indexOf(PlacementState.MET), PlacementState.WAY_OF_A_STAY.size());
    private static final int EDITION = 8;

    private final Placements placements;
    private final Pairs pairs;
    private final Agreements agreements;
    private final Introduction introduction;
    private final HomeViews homes;
    private final Contacts contacts;
    private final Insurances insurances;
    private final PageContexts pages;
    private final Clock clock;

    @Inject
    ShowAgreement(
            Placements placements,
            Pairs pairs,
            Agreements agreements,
            Introduction introduction,
            HomeViews homes,
            Contacts contacts,
            Insurances insurances,
            PageContexts pages,
            Clock clock) {
        this.placements = placements;
        this.pairs = pairs;
        this.agreements = agreements;
        this.introduction = introduction;
        this.homes = homes;
        this.contacts = contacts;
        this.insurances = insurances;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * As this reader reads it.
     *
     * @throws Refusal not found before the two have met, where nobody comes to live with anybody, and after its end
     */
    AgreementView of(PlacementId placement, Reader reader) {
        Sides sides = placements.find(placement).map(pairs::of).orElseThrow(Refusal::notFound);
        PlacementState state = sides.placement().state();
        if (!sides.isStay() || !THERE.contains(state) || !state.opensContact()) {
            throw Refusal.notFound();
        }
        Shown now = agreements.agreement(sides);
        List<Signature> signatures = agreements.signatures(sides);
        AgreementText.Terms terms = terms(sides, signed(state, signatures).orElse(now));
        DwellingView home = homes.shown(sides.offer().id()).map(ShownHome::view).orElse(null);
        List<Language> languages = languages(sides, reader);
        String word = now.fingerprint();
        return new AgreementView(
                reader.staff,
                reader.paper,
                reader.back,
                reader.pdf,
                state == PlacementState.CONFIRMED && open(reader, signatures) ? reader.sign : "",
                word,
                word.substring(0, EDITION),
                languages.stream()
                        .map(one -> new AgreementView.Written(one.tag(), one.dir()))
                        .toList(),
                articles(languages, terms, home),
                signed(state, terms, signatures),
                state == PlacementState.CONFIRMED ? changes(signatures) : List.of(),
                insurances.seen(sides.placement().id().value()).orElse(null),
                reader.notes,
                LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    /** Once somebody sleeps there it stands as the association signed it. */
    private static Optional<Shown> signed(PlacementState state, List<Signature> signatures) {
        return state.sleepsThere()
                ? signatures.stream()
                        .filter(one -> one.side() == Party.TEAM)
                        .map(one -> one.decision().shown())
                        .findFirst()
                : Optional.empty();
    }

    private List<AgreementView.Article> articles(
            List<Language> languages, AgreementText.Terms terms, @Nullable DwellingView home) {
        List<List<AgreementView.Said>> all = languages.stream()
                .map(language -> new AgreementText(pages.theme().messages(), language, terms, home).articles())
                .toList();
        return IntStream.range(0, all.getFirst().size())
                .mapToObj(article -> new AgreementView.Article(
                        all.stream().map(one -> one.get(article)).toList()))
                .toList();
    }

    private AgreementText.Terms terms(Sides sides, Shown shown) {
        Introduced introduced = introduction.of(sides.placement()).orElseThrow(Refusal::notFound);
        return new AgreementText.Terms(
                name(introduced.household(), sides.need().receiptNumber()),
                name(introduced.host(), sides.offer().receiptNumber()),
                TenantContext.required().name(),
                Map.copyOf(shown.values()));
    }

    private static String name(ContactDetails contact, String number) {
        return Objects.requireNonNullElse(contact.name(), number);
    }

    /** On a page that of the reader and French; on paper French, then those of both sides, and of the one who reads. */
    private List<Language> languages(Sides sides, Reader reader) {
        Language own = pages.language();
        Stream<String> tags = reader.paper
                ? Stream.of(
                        Languages.FRENCH.tag(),
                        contacts.open(sides.contact(Party.HOUSEHOLD)).language(),
                        contacts.open(sides.contact(Party.HOST)).language(),
                        reader.staff ? "" : own.tag())
                : Stream.of(own.tag(), Languages.FRENCH.tag());
        List<String> persons = Languages.ofPersons(List.of());
        return Languages.of(tags.filter(persons::contains).distinct().toList());
    }

    private static boolean open(Reader reader, List<Signature> signatures) {
        return signatures.stream().noneMatch(one -> one.side() == reader.side && one.holds());
    }

    private static List<AgreementView.Signed> signed(
            PlacementState state, AgreementText.Terms terms, List<Signature> signatures) {
        List<AgreementView.Signed> all = new ArrayList<>();
        for (Party side : List.of(Party.HOUSEHOLD, Party.HOST, Party.TEAM)) {
            Optional<Signature> one = signatures.stream()
                    .filter(signature -> signature.side() == side)
                    .filter(signature -> signature.holds() || state.sleepsThere())
                    .findFirst();
            String name = switch (side) {
                case HOUSEHOLD -> terms.household();
                case HOST -> terms.host();
                case TEAM, CLOCK -> terms.association();
            };
            all.add(new AgreementView.Signed(
                    side.code(),
                    name,
                    one.map(ShowAgreement::day).orElse(null),
                    one.map(signature -> signature.decision().channel().code()).orElse("")));
        }
        return all;
    }

    private static LocalDate day(Signature signature) {
        LocalDate said = signature.decision().saidOn();
        return said != null ? said : LocalDate.ofInstant(signature.decision().decidedAt(), Formats.ZONE);
    }

    private static List<String> changes(List<Signature> signatures) {
        return signatures.stream()
                .flatMap(one -> one.changes().stream())
                .map(ChangeWords::key)
                .distinct()
                .toList();
    }

    /**
     * Who reads.
     *
     * @param side  on which side; the team for staff
     * @param staff whether staff do
     * @param paper whether it is to be printed
     * @param back  the address of the page from which it is reached
     * @param pdf   the address of the same on paper
     * @param sign  where this reader would sign; empty where it is not this reader's
     * @param notes whether this reader notes that the insurer's answer was seen
     */
    record Reader(Party side, boolean staff, boolean paper, String back, String pdf, String sign, boolean notes) {
        /** One of the two, on the own page. */
        static Reader of(Party side, String href, boolean paper) {
            return new Reader(
                    side, false, paper, href, href + "/files/agreement.pdf", paper ? "" : href + "/sign", false);
        }
    }
}
