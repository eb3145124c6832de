package org.teranga.training.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.training.testing.Academy;
import org.teranga.training.testing.MeetingFields;

/** Who came to a meeting: with a seat, from the waiting list, or unasked; whom letters remind of it, and what restoring one does. */
@Assembled
class AttendanceTest {
    private static final Pattern MEETING = Pattern.compile("/desk/meetings/([0-9a-f-]{36})\\?done=added");

    @Inject
    private Academy academy;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private MemberBook book;

    @Inject
    private Members members;

    @Inject
    private SendReminders reminders;

    @Inject
    private Letterbox letters;

    @Inject
    private MeetingsTest.Heard heard;

    @Inject
    private TenantSql sql;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = academy.open();
    }

    @Test
    void whoWaitedOrHadNotAskedIsNotedPresentAtTheDoorHoweverManySeatsThereAre() {
        UUID course = academy.course(own, Academy.TRAUMA).id();
        String meeting = announce(Map.of("seats", "1", "course", course.toString()));
        UUID seated = asked(meeting, Role.VOLUNTEER);
        UUID waiting = asked(meeting, Role.CASEWORKER);
        UUID unasked = named("Salimata Diop");
        assertThat(note(meeting, Map.of("came", unasked.toString())).status()).isEqualTo(409);
        assertThat(desk(meeting, "?q=diop")).doesNotContain("Salimata");
        starts(meeting, now().minusMinutes(10));
        assertThat(desk(meeting, "")).contains("there-" + seated, "there-" + waiting);

        Browser.Page looked =
                note(meeting, Map.of("there-" + seated, "no", "there-" + waiting, "yes", "q", "diop", "do", "find"));
        assertThat(looked.headers().get("location")).endsWith("?q=diop#door");
        assertThat(attendance()).containsOnly(Map.entry(seated, "seated false"), Map.entry(waiting, "seated true"));
        assertThat(desk(meeting, "?q=diop")).contains("Salimata Diop", "name=\"came\" value=\"" + unasked + "\"");
        for (int click = 0; click < 2; click++) {
            assertThat(note(meeting, Map.of("came", unasked.toString()))
                            .headers()
                            .get("location"))
                    .endsWith("?done=came");
        }
        assertThat(attendance()).hasSize(3).containsEntry(unasked, "seated true");
        assertThat(desk(meeting, "?q=diop")).contains("A déjà une place").doesNotContain("name=\"came\"");
        assertThat(desk(meeting, "?q=nulle-part")).contains("Aucun membre trouvé");
        assertThat(note(meeting, Map.of("came", UUID.randomUUID().toString())).status())
                .isEqualTo(404);
        assertThat(heard.all())
                .contains(
                        new MeetingAttended(waiting, course, id(meeting)),
                        new MeetingAttended(unasked, course, id(meeting)))
                .doesNotContain(new MeetingAttended(seated, course, id(meeting)));
    }

    @Test
    void nobodyNotesTheirOwnAttendance() {
        String meeting = announce(Map.of());
        UUID trainer = asked(meeting, Role.TRAINER);
        starts(meeting, now().minusMinutes(10));
        assertThat(desk(meeting, "")).contains("quelqu’un d’autre de l’équipe").doesNotContain("there-" + trainer);
        assertThat(note(meeting, Map.of("there-" + trainer, "yes")).status()).isEqualTo(403);
        assertThat(note(meeting, Map.of("came", trainer.toString())).status()).isEqualTo(403);
        assertThat(attendance()).containsOnly(Map.entry(trainer, "seated null"));
        house.member(own, Role.ADMIN);
        assertThat(signedIn.post(own, Role.ADMIN, "/fr/desk" + meeting, Map.of("there-" + trainer, "yes"))
                        .status())
                .isEqualTo(303);
        assertThat(attendance()).containsOnly(Map.entry(trainer, "seated true"));
    }

    @Test
    void whoWasThereHasShownItUntilItIsNotedOtherwise() {
        String meeting = announce(Map.of());
        UUID there = asked(meeting, Role.VOLUNTEER);
        starts(meeting, now().minusMinutes(10));
        note(meeting, Map.of("there-" + there, "yes"));
        assertThat(meetingsShown(there)).isEqualTo(1);
        note(meeting, Map.of("there-" + there, "yes"));
        assertThat(meetingsShown(there)).as("noted twice").isEqualTo(1);
        note(meeting, Map.of("there-" + there, "no"));
        assertThat(meetingsShown(there)).isZero();
    }

    @Test
    void whoWasNotThereKeepsWhatAnotherMeetingOfThatDayHasShown() {
        String morning = announce(Map.of());
        UUID there = asked(morning, Role.VOLUNTEER);
        starts(morning, now().minusMinutes(10));
        String evening = announce(Map.of());
        asked(evening, Role.VOLUNTEER);
        starts(evening, now().minusMinutes(9));
        note(morning, Map.of("there-" + there, "yes"));
        note(evening, Map.of("there-" + there, "yes"));
        assertThat(meetingsShown(there)).isEqualTo(2);
        note(evening, Map.of("there-" + there, "no"));
        assertThat(meetingsShown(there)).isEqualTo(1);
        note(evening, Map.of("there-" + there, "yes"));
        note(morning, Map.of("there-" + there, "no"));
        assertThat(meetingsShown(there)).isEqualTo(1);
    }

    @Test
    void lettersRemindOnceTheDayBeforeAndAnewOfAnotherDay() {
        String address = reached(Role.VOLUNTEER);
        String meeting = announce(Map.of());
        signedIn.post(own, Role.VOLUNTEER, "/fr/training" + meeting + "/seat", Map.of());
        LocalDateTime tomorrow = now().toLocalDate().plusDays(1).atTime(0, 10);
        starts(meeting, tomorrow);
        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isEqualTo(1);
        Eventually.holds(() -> assertThat(letters.to(address)).hasSize(2));
        assertThat(letters.to(address).toString()).contains("Votre place", "Demain");

        String later = TestClock.today().plusDays(9).toString();
        change(meeting, Map.of("day", later));
        assertThat(remind()).isZero();
        starts(meeting, now().plusMinutes(30));
        assertThat(remind()).isEqualTo(1);
        String word = now().plusMinutes(30).toLocalDate().equals(tomorrow.toLocalDate()) ? "Demain" : "Aujourd";
        Eventually.holds(() -> assertThat(letters.to(address)).hasSize(4));
        assertThat(letters.to(address).toString()).contains("Changement", word);
        assertThat(signedIn.post(own, Role.TRAINER, "/fr/desk" + meeting + "/cancel", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(signedIn.post(own, Role.VOLUNTEER, "/fr/training" + meeting + "/leave", Map.of())
                        .status())
                .isEqualTo(409);
        Eventually.holds(() -> assertThat(letters.to(address).toString()).contains("Annulée"));
    }

    @Test
    void whoGetsASeatOrANewHourShortlyBeforeIsNotRemindedOnceMore() {
        String meeting = announce(Map.of("seats", "1"));
        asked(meeting, Role.VOLUNTEER);
        asked(meeting, Role.CASEWORKER);
        starts(meeting, now().plusHours(1)); // the door is open, but who asks from home waits all the same
        signedIn.post(own, Role.VOLUNTEER, "/fr/training" + meeting + "/leave", Map.of());
        asked(meeting, Role.VOLUNTEER);
        assertThat(reminded()).containsOnly(Map.entry("seated", true), Map.entry("waiting", false));
        LocalDateTime soon = now().plusHours(2);
        change(
                meeting,
                Map.of(
                        "seats",
                        "1",
                        "day",
                        soon.toLocalDate().toString(),
                        "from",
                        "%02d:%02d".formatted(soon.getHour(), soon.getMinute()),
                        "to",
                        "23:59"));
        assertThat(reminded().get("seated")).isTrue();
    }

    @Test
    void restoringAMeetingGivesTheSeatsOfWhoHasLeftToThoseWhoWait() {
        String meeting = announce(Map.of("seats", "1"));
        UUID first = asked(meeting, Role.VOLUNTEER);
        UUID second = asked(meeting, Role.CASEWORKER);
        cancel(meeting);
        academy.as(own, () -> members.dismiss(first));
        assertThat(attendance()).containsEntry(first, "seated null").containsEntry(second, "waiting null");
        restore(meeting);
        assertThat(attendance()).containsEntry(first, "left null").containsEntry(second, "seated null");
    }

    @Test
    void tellingEverybodyAsksAsMuchOfTheDatabaseHoweverManyThereAre() {
        String meeting = announce(Map.of("seats", "20"));
        taken(meeting, 1);
        long few = Statements.during(() -> {
            cancel(meeting);
            restore(meeting);
        });
        taken(meeting, 6);
        assertThat(Statements.during(() -> {
                    cancel(meeting);
                    restore(meeting);
                }))
                .isEqualTo(few);
        assertThat(attendance())
                .hasSize(7)
                .allSatisfy((who, state) -> assertThat(state).isEqualTo("seated null"));
    }

    @Test
    void theMeetingsOfACourseAreShownAloneWithAWayToAll() {
        UUID course = academy.course(own, Academy.TRAUMA).id();
        announce(Map.of("title-fr", "Autour du traumatisme", "course", course.toString()));
        announce(Map.of("title-fr", "Une soirée pour tous"));
        String list = "/fr/training/meetings";
        assertThat(signedIn.page(own, Role.VOLUNTEER, list)).contains("Autour du traumatisme", "Une soirée pour tous");
        assertThat(signedIn.page(own, Role.VOLUNTEER, list + "?course=" + Academy.TRAUMA))
                .contains("Autour du traumatisme", "href=\"" + list + "\"", "Toutes les rencontres")
                .doesNotContain("Une soirée pour tous");
        assertThat(signedIn.page(own, Role.VOLUNTEER, list + "?course=" + Academy.LIVING))
                .doesNotContain("Autour du traumatisme");
        assertThat(signedIn.get(own, Role.VOLUNTEER, list + "?course=no-such").status())
                .isEqualTo(404);
    }

    private String announce(Map<String, String> other) {
        Browser.Page added = signedIn.browser(own, Role.TRAINER)
                .post(URI.create(House.address(own) + "/fr/desk/meetings/new"), MeetingFields.with(other));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        Matcher id = MEETING.matcher(added.headers().get("location"));
        assertThat(id.find()).isTrue();
        return "/meetings/" + id.group(1);
    }

    private void change(String meeting, Map<String, String> other) {
        Browser.Page changed = signedIn.browser(own, Role.TRAINER)
                .post(URI.create(House.address(own) + "/fr/desk" + meeting + "/change"), MeetingFields.with(other));
        assertThat(changed.status()).as(changed.body()).isEqualTo(303);
    }

    private UUID asked(String meeting, Role role) {
        UUID person = house.member(own, role);
        assertThat(signedIn.post(own, role, "/fr/training" + meeting + "/seat", Map.of())
                        .status())
                .isEqualTo(303);
        return person;
    }

    private Browser.Page note(String meeting, Map<String, String> fields) {
        return signedIn.post(own, Role.TRAINER, "/fr/desk" + meeting, fields);
    }

    private String desk(String meeting, String query) {
        return signedIn.page(own, Role.TRAINER, "/fr/desk" + meeting + query);
    }

    private void cancel(String meeting) {
        signedIn.post(own, Role.TRAINER, "/fr/desk" + meeting + "/cancel", Map.of());
    }

    private void restore(String meeting) {
        signedIn.post(own, Role.TRAINER, "/fr/desk" + meeting + "/restore", Map.of());
    }

    private UUID named(String name) {
        UUID person = UUID.randomUUID();
        academy.as(own, () -> {
            book.admit(person, new NewMember(Set.of(Role.VOLUNTEER), List.of(), name, Optional.empty()));
            return true;
        });
        return person;
    }

    private String reached(Role role) {
        UUID person = house.member(own, role);
        String address = House.userName(own, role) + "@example.org";
        academy.as(own, () -> {
            book.admit(person, new NewMember(Set.of(role), List.of(), "Awa", EmailAddress.parse(address)));
            return true;
        });
        return address;
    }

    /** So many members without an address have a seat. */
    private void taken(String meeting, int many) {
        for (int i = 0; i < many; i++) {
            UUID person = named("Awa");
            academy.as(
                    own,
                    () -> sql.change(
                            "insert into training.meeting_seat (meeting, person, state, asked_at, language)"
                                    + " values (?, ?, 'seated', now(), 'fr')",
                            id(meeting),
                            person));
        }
    }

    private long meetingsShown(UUID person) {
        return academy.as(
                own,
                () -> sql.first(
                                "select count(*) from platform.qualification where holder = ? and kind = 'meeting' and withdrawn_at is null"
                                        + " and not to_confirm and granted_by is not null and seen_on is not null",
                                row -> row.getLong(1),
                                person)
                        .orElseThrow());
    }

    private void starts(String meeting, LocalDateTime at) {
        academy.as(
                own,
                () -> sql.change(
                        "update training.meeting set starts = ?, ends = ? where id = ?",
                        at,
                        at.plusMinutes(20),
                        id(meeting)));
    }

    /** Sends what is due; how many were reminded by now. */
    private long remind() {
        return academy.as(own, () -> {
            reminders.send();
            return sql.first(
                            "select count(*) from training.meeting_seat where reminded_at is not null",
                            row -> row.getLong(1))
                    .orElseThrow();
        });
    }

    /** The states, with whether those in them were reminded. */
    private Map<String, Boolean> reminded() {
        return academy.as(
                own,
                () -> sql
                        .list(
                                "select state, reminded_at is not null from training.meeting_seat",
                                row -> Map.entry(row.getString(1), row.getBoolean(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Map<UUID, String> attendance() {
        return academy.as(
                own,
                () -> sql
                        .list(
                                "select person, state || ' ' || coalesce(attended::text, 'null')"
                                        + " from training.meeting_seat",
                                row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static UUID id(String meeting) {
        return UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
    }

    private static LocalDateTime now() {
        return LocalDateTime.ofInstant(TestClock.now(), Formats.ZONE);
    }
}
