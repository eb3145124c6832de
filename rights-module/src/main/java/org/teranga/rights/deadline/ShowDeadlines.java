package org.teranga.rights.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.place.KeepPlaces;
import org.teranga.rights.place.Place;
import org.teranga.rights.place.PlaceCategory;

/** The page on which a reader counts a deadline. What they send is answered and nowhere kept. */
@ApplicationScoped
@Transactional
public class ShowDeadlines {
    private static final int MOST_PLACES = 4;
    private static final List<PlaceCategory> ADVISERS =
            List.of(PlaceCategory.LEGAL, PlaceCategory.ASSOCIATION, PlaceCategory.SPADA);

    private static final Map<String, String> ICONS = Map.of(
            "oqtf_detained", "lock",
            "transfer_detained", "lock",
            "ofii_refusal", "home",
            "ofii_notice", "home",
            "housing", "bed",
            "protection", "home",
            "birth", "people",
            "attestation", "book",
            "transfer", "bus",
            "registration", "shield");

    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("ofpra_refusal", "cnda"),
            Map.entry("ofpra_fast", "cnda_fast"),
            Map.entry("cnda_refusal", "council"),
            Map.entry("aid_refusal", "aid"),
            Map.entry("oqtf", "court"),
            Map.entry("oqtf_assigned", "court"),
            Map.entry("oqtf_detained", "detained"),
            Map.entry("transfer", "court"),
            Map.entry("transfer_detained", "detained"),
            Map.entry("ofii_refusal", "court"),
            Map.entry("ofii_notice", "write"),
            Map.entry("housing", "go"),
            Map.entry("attestation", "send"),
            Map.entry("reexamination", "send"),
            Map.entry("registration", "prefecture"),
            Map.entry("protection", "stay"),
            Map.entry("visa_refusal", "visa"),
            Map.entry("birth", "birth"));

    private final KnownLetters letters;
    private final DeviceData data;
    private final KeepPlaces places;
    private final SentForms sentForms;
    private final Clock clock;

    @Inject
    ShowDeadlines(KnownLetters letters, DeviceData data, KeepPlaces places, SentForms sentForms, Clock clock) {
        this.letters = letters;
        this.data = data;
        this.places = places;
        this.sentForms = sentForms;
        this.clock = clock;
    }

    /** The page before anything is said. */
    public DeadlinesView show(String language) {
        return view(language, letters.all(), FilledForm.EMPTY, null);
    }

    /** Counts what was sent; the form again with what is missing in it. */
    DeadlinesView counted(String language, Answers sent) {
        List<KnownLetter> all = letters.all();
        Optional<KnownLetter> letter = all.stream()
                .filter(one -> one.id().equals(sent.first("letter")))
                .findFirst();
        if (letter.isEmpty()) {
            return view(
                    language,
                    all,
                    sentForms.again(sent, List.of(FieldError.of("letter", "deadline.fault.letter"))),
                    null);
        }
        if (!letter.get().sure()) {
            return view(
                    language,
                    all,
                    sentForms.again(sent, List.of()),
                    new DeadlinesView.Answer(letter.get().id(), null, 0));
        }
        ReadFacts read = new ReadFacts(letter.get().deadline(), sent);
        return read.read()
                .map(facts -> view(language, all, sentForms.again(sent, List.of()), answer(letter.get(), facts)))
                .orElseGet(() -> view(language, all, sentForms.again(sent, read.faults()), null));
    }

    private DeadlinesView.Answer answer(KnownLetter letter, LetterFacts facts) {
        DueDay due = Reckoning.of(letter.deadline(), facts);
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        return new DeadlinesView.Answer(
                letter.id(), DeadlinesView.Due.of(due), ChronoUnit.DAYS.between(today, due.last()));
    }

    private DeadlinesView view(
            String language, List<KnownLetter> all, FilledForm form, DeadlinesView.@Nullable Answer answer) {
        return new DeadlinesView(
                "/" + language + "/rights/deadlines",
                all.stream().map(letter -> letter(letter, language)).toList(),
                form,
                Stream.of(LetterArrival.values())
                        .filter(arrival -> all.stream()
                                .anyMatch(letter -> letter.deadline().arrivals().contains(arrival)))
                        .map(Coded::code)
                        .toList(),
                residences(),
                data.of(all),
                answer,
                advisers());
    }

    private static List<DeadlinesView.Choice> residences() {
        return Stream.of(Residence.values())
                .flatMap(residence -> Departments.byCode(residence.code()).stream())
                .map((Department department) -> new DeadlinesView.Choice(department.code(), department.name()))
                .toList();
    }

    private static DeadlinesView.Letter letter(KnownLetter letter, String language) {
        String own = letter.book().document().language();
        String title = letter.book().title(language);
        boolean translated = letter.book().text(letter.book().head(), language).isPresent();
        return new DeadlinesView.Letter(
                letter.id(),
                letter.deadline().words().title(),
                letter.deadline().words().act(),
                ACTIONS.getOrDefault(letter.deadline().letter(), ""),
                other(own, language),
                ICONS.getOrDefault(
                        letter.deadline().letter(), letter.deadline().letter().startsWith("oqtf") ? "warn" : "mail"),
                letter.sure(),
                title,
                "/" + language + "/rights/" + letter.book().document().slug() + "#" + letter.anchor(),
                translated ? null : other(own, language),
                letter.source().citation(),
                letter.source().url(),
                letter.deadline().says(),
                letter.verifiedOn());
    }

    private static @Nullable Language other(String of, String reader) {
        return of.equals(reader) ? null : Languages.of(of).orElse(Languages.FRENCH);
    }

    /** Who helps with law first; those that are closed are left out. */
    private List<DeadlinesView.Adviser> advisers() {
        List<Place> all = places.all();
        return ADVISERS.stream()
                .flatMap(category -> all.stream()
                        .filter(place ->
                                place.category() == category && !place.access().closed()))
                .limit(MOST_PLACES)
                .map(place -> new DeadlinesView.Adviser(
                        place.name(),
                        place.address().line(),
                        place.contact().phone(),
                        place.contact().phone().replaceAll("\\(0\\)|[^+0-9]", "")))
                .toList();
    }
}
