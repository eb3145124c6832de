package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.training.course.Course;
import org.teranga.training.course.Courses;
import org.teranga.training.meeting.GiveSeats;
import org.teranga.training.meeting.KeepMeeting;
import org.teranga.training.meeting.Meeting;
import org.teranga.training.meeting.MeetingPlace;
import org.teranga.training.meeting.MeetingWish;

/**
 * The meetings of the demonstration: an evening for everybody, a workshop with seats left, an hour by link that is full, and one that is
 * over, of which nobody has noted yet who was there. Their days follow from the day on which the demonstration is made.
 */
@ApplicationScoped
@Transactional
class DemoMeetings {
    private static final int MINUTES = 90;

    private static final Map<String, Meeting.Text> EVENING = Map.of(
            "fr",
            new Meeting.Text(
                    "Soirée d’information : accueillir chez soi",
                    "Ce que l’accueil demande, ce qu’il apporte, et comment nous vous accompagnons. Venez avec vos questions : rien ne se décide ce soir-là."),
            "en",
            new Meeting.Text(
                    "Information evening: welcoming somebody at home",
                    "What it asks of you, what it brings, and how we stand by you. Bring your questions: nothing is decided that evening."),
            "ar",
            new Meeting.Text(
                    "أمسية تعريفية: الاستضافة في المنزل",
                    "ما تتطلبه الاستضافة، وما تمنحه، وكيف نرافقكم. أحضروا أسئلتكم: لا يُتخذ أي قرار في تلك الأمسية."));

    private static final Map<String, Meeting.Text> WORKSHOP = Map.of(
            "fr",
            new Meeting.Text(
                    "Atelier : écouter sans questionner",
                    "Nous nous exerçons à deux, sur des situations de tous les jours, avec une personne qui a connu l’exil. Lisez avant de venir la leçon du même nom."),
            "en",
            new Meeting.Text(
                    "Workshop: listening without asking",
                    "We practise in pairs, on everyday situations, with somebody who has known exile. Read the lesson of the same name before you come."),
            "ar",
            new Meeting.Text(
                    "ورشة: الإصغاء من دون أسئلة",
                    "نتدرب اثنين اثنين على مواقف من الحياة اليومية، مع شخص عاش تجربة اللجوء. اقرؤوا درس الإصغاء قبل الحضور."));

    private static final Map<String, Meeting.Text> ONLINE = Map.of(
            "fr",
            new Meeting.Text(
                    "Vos questions de droit, en ligne",
                    "Une juriste répond en direct : bail, assurance, aides, papiers. La caméra est facultative."),
            "en",
            new Meeting.Text(
                    "Your questions about the law, online",
                    "A jurist answers live: lease, insurance, benefits, papers. No camera needed."),
            "ar",
            new Meeting.Text(
                    "أسئلتكم القانونية، عبر الإنترنت",
                    "تجيب قانونية مباشرة: عقد الإيجار والتأمين والإعانات والأوراق. الكاميرا اختيارية."));

    private static final Map<String, Meeting.Text> CIRCLE = Map.of(
            "fr",
            new Meeting.Text(
                    "Le cercle des bénévoles",
                    "Faire connaissance, dire ce qui va bien et ce qui coûte, autour d’un thé."),
            "en",
            new Meeting.Text(
                    "The volunteers’ circle",
                    "Getting to know each other, saying what goes well and what is hard, over tea."),
            "ar",
            new Meeting.Text("حلقة المتطوعين", "نتعارف ونتحدث عمّا يسير جيدًا وعمّا يُتعب، حول كأس من الشاي."));

    private final KeepMeeting keep;
    private final GiveSeats seats;
    private final Courses courses;
    private final Clock clock;

    @Inject
    DemoMeetings(KeepMeeting keep, GiveSeats seats, Courses courses, Clock clock) {
        this.keep = keep;
        this.seats = seats;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * Makes what is missing.
     *
     * @param accounts of the members, by suffix
     */
    void announce(DemoAssociation demo, Map<String, UUID> accounts) {
        if (keep.any()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        MeetingPlace place = place(demo);
        MeetingWish evening = wish(null, EVENING, at(today.plusDays(6), DayOfWeek.THURSDAY, "18:30"), place, 30);
        MeetingWish workshop = wish(
                "welcoming-someone-who-fled", WORKSHOP, at(today.plusDays(8), DayOfWeek.SATURDAY, "10:00"), place, 12);
        MeetingWish online = wish(
                "ethics-and-law-for-hosts",
                ONLINE,
                at(today.plusDays(3), DayOfWeek.WEDNESDAY, "12:30"),
                MeetingPlace.NONE,
                2);
        MeetingWish circle = wish(null, CIRCLE, at(today.minusDays(9), DayOfWeek.TUESDAY, "18:00"), place, 15);
        hold(accounts, evening, List.of("volunteer"));
        hold(accounts, workshop, List.of("volunteer", "author", "translator"));
        hold(accounts, online, List.of("translator", "volunteer", "author"));
        hold(accounts, circle, List.of("volunteer", "author", "translator", "jurist"));
    }

    /** Announces one, to which these come. */
    private void hold(Map<String, UUID> accounts, MeetingWish wish, List<String> people) {
        UUID meeting = keep.announce(Objects.requireNonNull(accounts.get("trainer"), "trainer"), wish);
        people.forEach(suffix -> seats.admit(meeting, Objects.requireNonNull(accounts.get(suffix), suffix), "fr"));
    }

    private MeetingWish wish(
            @Nullable String course,
            Map<String, Meeting.Text> texts,
            LocalDateTime starts,
            MeetingPlace place,
            int seats) {
        return new MeetingWish(
                course == null ? null : courses.bySlug(course).map(Course::id).orElse(null),
                texts,
                starts,
                starts.plusMinutes(MINUTES),
                place,
                place.known() ? "" : "https://meet.example.org/accueil",
                seats,
                texts == EVENING ? "everybody" : null);
    }

    private static LocalDateTime at(LocalDate from, DayOfWeek day, String time) {
        return from.with(TemporalAdjusters.nextOrSame(day)).atTime(LocalTime.parse(time));
    }

    private static MeetingPlace place(DemoAssociation demo) {
        return demo.association().slug().equals("toulouse")
                ? new MeetingPlace("Maison Commune", "12 rue des Récollets", "31400", "Toulouse")
                : new MeetingPlace("Bretagne Accueil", "4 quai Saint-Cast", "35000", "Rennes");
    }
}
