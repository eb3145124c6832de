package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.engine.market.Composition;
import org.teranga.matching.engine.market.NeedFacts;
import org.teranga.matching.engine.market.Requirement;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.Retelling;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.minor.AlertLead;
import org.teranga.matching.pool.minor.ChildAlone;
import org.teranga.matching.pool.need.Household;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.spreadsheet.row.NeedRow;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.platform.form.Values;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.key.AlreadyErased;

/** Stores batches of needs that came with a spreadsheet, with a handful of statements for each batch. */
@ApplicationScoped
class ImportedNeeds {
    private final Needs needs;
    private final Contacts contacts;
    private final SpreadsheetRows rows;
    private final AlertLead alertLead;
    private final ImportChanges changes;
    private final Retold retold;
    private final Clock clock;

    @Inject
    ImportedNeeds(
            Needs needs,
            Contacts contacts,
            SpreadsheetRows rows,
            AlertLead alertLead,
            ImportChanges changes,
            Retold retold,
            Clock clock) {
        this.alertLead = alertLead;
        this.retold = retold;
        this.needs = needs;
        this.contacts = contacts;
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Stores a batch in one transaction.
     *
     * @param language in which language people of whom it is not known are written to
     * @return what became of each row, in order, as the importer may know it
     */
    @Transactional
    public List<RowOutcome> store(List<NeedRow> batch, String language, Importer importer) {
        Map<NeedRow, SourceRow> sources = new LinkedHashMap<>();
        batch.forEach(row -> sources.put(row, rows.source(row.key())));
        NeedsBatch one = new NeedsBatch(sources, language, importer);
        contacts.prepare(one.persons.values());
        List<RowOutcome> taken = new ArrayList<>(batch.size());
        sources.forEach(
                (row, source) -> taken.add(new RowOutcome(row.key().line(), importer.told(one.store(row, source)))));
        needs.addAll(one.added);
        changes.brought(RowsAre.NEEDS, one.touched, importer);
        return taken;
    }

    /** A batch while it is stored: a row that was new is known to the rows after it. */
    private final class NeedsBatch {
        private final String language;
        private final Importer importer;
        private final Map<String, Need> known;
        private final Set<UUID> open;
        private final Map<String, UUID> persons;
        private final List<Need> added = new ArrayList<>();
        private final Set<UUID> touched = new LinkedHashSet<>();

        private NeedsBatch(Map<NeedRow, SourceRow> sources, String language, Importer importer) {
            this.language = language;
            this.importer = importer;
            known = known(sources);
            open = changeable(known, importer);
            persons = persons(sources, known);
        }

        private RowStatus store(NeedRow row, SourceRow source) {
            Contact contact = rows.contact(row.contact(), row.remarks(), language);
            Need before = known.get(source.key());
            if (before == null) {
                add(row, source, contact);
                return RowStatus.ACCEPTED;
            }
            if (!open.contains(before.id().value())) {
                return keep(before, row, source, importer);
            }
            RowStatus status = change(before, row, source, contact);
            if (status == RowStatus.UPDATED) {
                touched.add(before.id().value());
            }
            return status;
        }

        private void add(NeedRow row, SourceRow source, Contact contact) {
            UUID person = Objects.requireNonNull(persons.get(source.key()), "person of a row");
            Need need = fresh(row, source, person, contact);
            known.put(source.key(), need);
            added.add(need);
            open.add(need.id().value());
            touched.add(need.id().value());
        }
    }

    /**
     * Tells the lead of children alone. What was a need before is none any more, where the importer may change it.
     *
     * @param language in which language people of whom it is not known are written to
     * @param importer who brings them in
     */
    @Transactional
    public void tellOf(List<NeedRow> children, String language, Importer importer) {
        Map<NeedRow, SourceRow> sources = new LinkedHashMap<>();
        children.forEach(row -> sources.put(row, rows.source(row.key())));
        if (importer.writes()) {
            Map<String, Need> known = known(sources);
            Set<UUID> open = changeable(known, importer);
            known.values().stream()
                    .filter(need -> open.contains(need.id().value()))
                    .forEach(need -> need.withdraw(clock.instant()));
        }
        for (NeedRow row : children) {
            Locality place = rows.locality(row.place());
            alertLead.alert(
                    new ChildAlone(
                            row.facts().kind().code(),
                            place.label(),
                            place.department(),
                            row.facts().household().children(),
                            rows.contact(row.contact(), row.remarks(), language)),
                    EntryPoint.SPREADSHEET);
        }
    }

    /** The ids of known needs that this importer changes by a row alone. */
    private Set<UUID> changeable(Map<String, Need> known, Importer importer) {
        Set<UUID> open = new HashSet<>();
        if (importer.writes()) {
            known.values().forEach(need -> open.add(need.id().value()));
            open.removeAll(changes.placed(RowsAre.NEEDS, Set.copyOf(open)));
        }
        return open;
    }

    /** Changes a need as a row says that waited, once somebody has decided so; false where it says nothing new any more. */
    @Transactional
    public boolean decided(Need need, NeedRow row, String language) {
        Contact contact = rows.contact(row.contact(), row.remarks(), language);
        boolean changed = change(need, row, rows.source(row.key()), contact) == RowStatus.UPDATED;
        if (changed) {
            retold.done("need", need.id().value(), need.accountId());
        }
        return changed;
    }

    /** It waits until somebody decides, where it says anything else. */
    private RowStatus keep(Need need, NeedRow row, SourceRow source, Importer importer) {
        if (Objects.equals(source.content(), need.source().content())) {
            return RowStatus.UNCHANGED;
        }
        try {
            changes.keep(
                    RowsAre.NEEDS,
                    need.id().value(),
                    need.contact().personId(),
                    row.key().row(),
                    importer);
        } catch (AlreadyErased erased) {
            return RowStatus.UNCHANGED;
        }
        return RowStatus.WAITING;
    }

    private Map<String, Need> known(Map<NeedRow, SourceRow> sources) {
        Map<String, Need> known = new LinkedHashMap<>();
        needs.from(sources.values().stream().map(SourceRow::key).distinct().toList())
                .forEach(need -> known.put(need.source().key(), need));
        return known;
    }

    /** Whose key each row's contact is sealed with: that of the known person, else of a new one. */
    private Map<String, UUID> persons(Map<NeedRow, SourceRow> sources, Map<String, Need> known) {
        Map<String, UUID> persons = new LinkedHashMap<>();
        for (SourceRow source : sources.values()) {
            Need need = known.get(source.key());
            persons.computeIfAbsent(
                    source.key(),
                    any -> need == null
                            ? Uuid7.at(clock.instant())
                            : need.contact().personId());
        }
        return persons;
    }

    private Need fresh(NeedRow row, SourceRow source, UUID person, Contact contact) {
        Instant now = clock.instant();
        LocalDate since = row.facts().waitingSince();
        Instant waitingSince =
                since == null ? now : since.atStartOfDay(Formats.ZONE).toInstant();
        Need need = Need.ask(
                new NeedId(Uuid7.at(now)), terms(row, Values.NONE), contacts.seal(person, contact), waitingSince);
        need.cameFrom(source);
        return need;
    }

    private RowStatus change(Need need, NeedRow row, SourceRow source, Contact contact) {
        if (Objects.equals(source.content(), need.source().content())) {
            return RowStatus.UNCHANGED;
        }
        try {
            Retold.Outcome told = retold.contact(new Retelling(
                    "need", need.id().value(), need.receiptNumber(), need.contact(), need.accountId(), contact));
            need.change(terms(row, need.terms().said()), contacts.seal(told.person(), contact));
            if (told.newAddress()) {
                need.followedBy(SecretLink.issue());
            }
        } catch (AlreadyErased erased) {
            // A person who had everything erased does not come back with an old spreadsheet.
            return RowStatus.UNCHANGED;
        }
        need.cameFrom(source);
        return RowStatus.UPDATED;
    }

    private NeedTerms terms(NeedRow row, Values before) {
        NeedFacts facts = row.facts();
        return new NeedTerms(
                        facts.kind().code(),
                        rows.locality(row.place()),
                        facts.radiusKm(),
                        household(facts),
                        facts.languages(),
                        SpreadsheetRows.words(facts.interests()),
                        SpreadsheetRows.words(facts.skills()),
                        facts.requires().stream()
                                .sorted()
                                .map(Requirement::code)
                                .toList(),
                        facts.from(),
                        facts.durationDays())
                .and(KindQuestion.keeping(NeedFields.QUESTIONS, facts.kind().code(), before, row.answers()));
    }

    private static Household household(NeedFacts facts) {
        Composition composition = facts.household().composition();
        return new Household(
                facts.household().adults(),
                facts.household().children(),
                composition == null ? null : composition.code());
    }
}
