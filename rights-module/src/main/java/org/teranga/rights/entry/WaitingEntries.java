package org.teranga.rights.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/**
 * The waiting entries of the open association, of one kind: the code of the {@link org.teranga.platform.decision.ConfirmedAct} that
 * publishes them. It asks no permission: who calls has asked.
 */
@ApplicationScoped
@Transactional
public class WaitingEntries {
    private static final String SUBJECT = "waiting_entry";
    private static final int MOST = 200;

    private final TenantDatabase database;
    private final ActsInWaiting acts;
    private final Involvements involvements;
    private final Members members;
    private final CurrentPerson person;
    private final Clock clock;

    @SuppressWarnings("NullAway.Init")
    @PersistenceContext
    private EntityManager entities;

    @Inject
    WaitingEntries(
            TenantDatabase database,
            ActsInWaiting acts,
            Involvements involvements,
            Members members,
            CurrentPerson person,
            Clock clock) {
        this.database = database;
        this.acts = acts;
        this.involvements = involvements;
        this.members = members;
        this.person = person;
        this.clock = clock;
    }

    /** An id for another one. */
    public UUID fresh() {
        return Uuid7.at(clock.instant());
    }

    /**
     * Keeps what somebody wrote, and asks for somebody who did not write any of it.
     *
     * @param fields its form, found right
     * @throws org.teranga.platform.refusal.Refusal not allowed for a program
     */
    public void keep(String kind, UUID id, Map<String, List<String>> fields) {
        keep(hold(kind, id).orElseGet(() -> begin(kind, id, fields)), fields);
    }

    private void keep(WaitingEntry entry, Map<String, List<String>> fields) {
        entry.save(fields, person.requiredSubject(), clock.instant());
        add(entry);
        acts.ask(entry.kind(), entry.id(), Json.createObjectBuilder().build(), "");
    }

    /**
     * The same for one that there is, where nobody has saved it since the form was opened.
     *
     * @param readers its form as readers see it; empty where they do not
     * @param seen    what {@link EntryNote#seen} was when the form was opened
     * @return whether it is kept; where it is not, somebody else was faster
     * @throws org.teranga.platform.refusal.Refusal not allowed for a program
     */
    public boolean change(
            String kind,
            UUID id,
            Supplier<Optional<Map<String, List<String>>>> readers,
            Map<String, List<String>> fields,
            String seen) {
        lock(kind, id);
        Optional<WaitingEntry> waits = hold(kind, id);
        if (!seen(now(waits, readers.get())).equals(seen)) {
            return false;
        }
        keep(waits.orElseGet(() -> begin(kind, id, fields)), fields);
        return true;
    }

    /**
     * How one stands, above its form.
     *
     * @param readers its form as readers see it; empty where they do not
     */
    public EntryNote note(String kind, UUID id, Optional<Map<String, List<String>>> readers) {
        Optional<WaitingEntry> waits = find(kind, id);
        return new EntryNote(
                waits.map(entry -> state(kind, entry)).orElse(""),
                waits.flatMap(entry -> readers.map(before -> WaitingChange.between(before, entry.fields())))
                        .orElse(List.of()),
                seen(now(waits, readers)),
                false);
    }

    /** The same where {@link #change} kept nothing of what was typed: what the other person saved, beside it. */
    public EntryNote meanwhile(
            String kind, UUID id, Optional<Map<String, List<String>>> readers, Map<String, List<String>> typed) {
        Map<String, List<String>> now = now(find(kind, id), readers);
        return new EntryNote("", WaitingChange.between(now, typed), seen(now), true);
    }

    private static Map<String, List<String>> now(
            Optional<WaitingEntry> waits, Optional<Map<String, List<String>>> readers) {
        return waits.map(WaitingEntry::fields).or(() -> readers).orElse(Map.of());
    }

    private static String seen(Map<String, List<String>> fields) {
        return UUID.nameUUIDFromBytes(new TreeMap<>(fields).toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * Readers do not see it any more: it stays here, until the team brings it back by two or drops it. What somebody wrote of it and nobody
     * has published yet stays as it is written.
     *
     * @param fields its form as readers saw it
     */
    public void takenAway(String kind, UUID id, Map<String, List<String>> fields) {
        lock(kind, id);
        acts.end(kind, id);
        WaitingEntry entry = hold(kind, id).orElseGet(() -> begin(kind, id, fields));
        entry.takeAway(person.requiredSubject(), clock.instant());
        add(entry);
    }

    /** It is published, or nobody wants it any more. */
    public void drop(String kind, UUID id) {
        acts.end(kind, id);
        find(kind, id).ifPresent(entities::remove);
    }

    /** The one with this id. */
    public Optional<WaitingEntry> find(String kind, UUID id) {
        return Optional.ofNullable(entities.find(WaitingEntry.class, id))
                .filter(entry -> entry.kind().equals(kind));
    }

    /** The same; nobody else changes it, and nobody publishes or drops it, until the end of this transaction. */
    private Optional<WaitingEntry> hold(String kind, UUID id) {
        return Optional.ofNullable(entities.find(WaitingEntry.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(entry -> entry.kind().equals(kind));
    }

    /** Two who save or take away at once what does not wait yet come one after the other. */
    private void lock(String kind, UUID id) {
        database.lock(kind + " " + id);
    }

    /** All of a kind, the latest first, in lines. */
    public List<WaitingRow> rows(String kind, String href, Function<WaitingEntry, String> title) {
        List<WaitingEntry> all = entities.createQuery(
                        "select e from WaitingEntry e where e.kind = :kind order by e.changedAt desc, e.id",
                        WaitingEntry.class)
                .setParameter("kind", kind)
                .setMaxResults(MOST)
                .getResultList();
        Map<UUID, String> names =
                members.namesToList(all.stream().map(WaitingEntry::changedBy).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new WaitingRow(
                        title.apply(one),
                        href + one.id(),
                        state(kind, one),
                        names.getOrDefault(one.changedBy(), ""),
                        one.changedAt()))
                .toList();
    }

    /** How one stands: {@code second}, {@code draft} or {@code taken}. */
    public String state(String kind, WaitingEntry one) {
        if (one.takenAway()) {
            return "taken";
        }
        return acts.waiting(kind, one.id()).isPresent() ? "second" : "draft";
    }

    /** Everybody who had a hand in it since it was published last. */
    public Set<UUID> writers(String kind, UUID id) {
        return find(kind, id)
                .map(one -> involvements.persons(List.of(new Subject(SUBJECT, one.round()))))
                .orElse(Set.of());
    }

    private WaitingEntry begin(String kind, UUID id, Map<String, List<String>> fields) {
        return WaitingEntry.begin(kind, id, fresh(), fields);
    }

    private void add(WaitingEntry entry) {
        entities.persist(entry);
        involvements.note(new Subject(SUBJECT, entry.round()), person.actor(), "edited");
    }
}
