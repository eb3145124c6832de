package org.teranga.training.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantEntity;

/**
 * A meeting. It is announced, may be changed and cancelled, and restored before its day; then it is over and kept. Whoever changes it
 * holds it.
 */
@Entity
@Table(schema = "training", name = "meeting")
public class Meeting extends TenantEntity {
    /** How long before it those who have a seat are reminded. */
    static final Duration REMINDED = Duration.ofHours(26);

    /** People arrive before it begins. */
    private static final Duration EARLY = Duration.ofHours(2);

    @Id
    private UUID id;

    private @Nullable UUID course;

    @Column(updatable = false)
    private UUID trainer;

    @Convert(converter = MeetingTextsColumn.class)
    private SortedMap<String, Text> texts;

    private LocalDateTime starts;
    private LocalDateTime ends;

    @Convert(converter = MeetingPlaceColumn.class)
    private MeetingPlace place;

    private String link;
    private int seats;
    private @Nullable String audience;
    private @Nullable UUID event;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    // for queries alone, which find it by who asked for a seat: it is never loaded
    @SuppressWarnings("unused")
    @ElementCollection
    @CollectionTable(
            schema = "training",
            name = "meeting_seat",
            joinColumns = {
                @JoinColumn(name = "meeting", referencedColumnName = "id"),
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id")
            })
    private List<AskedSeat> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /** A new one, led by this trainer. */
    static Meeting announce(UUID id, UUID trainer, MeetingWish wish, Instant now) {
        Meeting meeting = new Meeting();
        meeting.id = id;
        meeting.trainer = trainer;
        meeting.createdAt = now;
        meeting.change(wish, now);
        return meeting;
    }

    /** It is as it is said here. */
    void change(MeetingWish wish, Instant now) {
        if (wish.texts().isEmpty() || !wish.ends().isAfter(wish.starts()) || wish.seats() < 1) {
            throw new IllegalArgumentException(
                    "a meeting from " + wish.starts() + " to " + wish.ends() + " for " + wish.seats());
        }
        course = wish.course();
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(wish.texts()));
        starts = wish.starts();
        ends = wish.ends();
        place = wish.place();
        link = wish.link();
        seats = wish.seats();
        audience = wish.audience();
        changedAt = now;
    }

    /** It does not take place. */
    void cancel(Instant now) {
        cancelledAt = now;
        changedAt = now;
    }

    /** It takes place after all. */
    void restore(Instant now) {
        cancelledAt = null;
        changedAt = now;
    }

    /** It has this public event; null for none. */
    void follow(@Nullable UUID itsEvent) {
        event = itsEvent;
    }

    /** When and where people come to: of a change in it those are told who come. */
    List<Object> appointment() {
        return List.of(starts, place, link);
    }

    /** What it says in one language. */
    public record Text(String title, String description) {}

    public boolean cancelled() {
        return cancelledAt != null;
    }

    public Instant begins() {
        return starts.atZone(Formats.ZONE).toInstant();
    }

    public Instant over() {
        return ends.atZone(Formats.ZONE).toInstant();
    }

    /** Whether seats are still given and left. */
    public boolean open(Instant now) {
        return !cancelled() && now.isBefore(begins());
    }

    /** Whether people arrive, or have come: then the team notes who is there. */
    public boolean arriving(Instant now) {
        return !cancelled() && !now.isBefore(begins().minus(EARLY));
    }

    /** Since when those are reminded to whom nobody has written of it meanwhile; null while that is still to come. */
    @Nullable
    Instant reminded(Instant now) {
        return now.isBefore(begins().minus(REMINDED)) ? null : now;
    }

    /** The language in which somebody reads it: theirs, else the association's first in which it says something. */
    public String readIn(String language, List<String> others) {
        if (texts.containsKey(language)) {
            return language;
        }
        return others.stream()
                .filter(texts::containsKey)
                .findFirst()
                .orElseGet(() -> texts.keySet().iterator().next());
    }

    public Text in(String language) {
        return Objects.requireNonNull(((Map<String, Text>) texts).get(language), language);
    }

    public UUID id() {
        return id;
    }

    /** Of which course it is a part; null for an information meeting. */
    @Nullable
    public UUID course() {
        return course;
    }

    /** Who leads it. */
    public UUID trainer() {
        return trainer;
    }

    /** Language to what it says; never empty. */
    public SortedMap<String, Text> texts() {
        return texts;
    }

    /** By the clocks of France. */
    public LocalDateTime starts() {
        return starts;
    }

    /** By the clocks of France. */
    public LocalDateTime ends() {
        return ends;
    }

    /** Where; all of it empty where it is held by link. */
    public MeetingPlace place() {
        return place;
    }

    /** Where on the web; empty where it is held in a place only. */
    public String link() {
        return link;
    }

    /** For how many. */
    public int seats() {
        return seats;
    }

    /** For whom it stands among the public events; null where it does not. */
    @Nullable
    public String audience() {
        return audience;
    }

    /** Its public event; null where it has none. */
    @Nullable
    UUID event() {
        return event;
    }

    /** When it was last said anew. */
    public Instant changedAt() {
        return changedAt;
    }
}
