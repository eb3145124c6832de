package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.Requirement;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.minor.AlertLead;
import org.teranga.matching.pool.minor.ChildAlone;
import org.teranga.matching.pool.need.Household;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.spreadsheet.row.NeedRow;
import org.teranga.matching.upload.before.RecordsBefore;
import org.teranga.platform.form.Values;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.Uuid7;

/** Needs that came with a spreadsheet. */
@ApplicationScoped
class ImportedNeeds extends ImportedListings<Need, NeedId, NeedRow> {
    /** A need has its place wherever it is. */
    private static final Room<Need, NeedRow> EVERYWHERE = new Room<>() {
        @Override
        public @Nullable Aside settle(Need need) {
            return null;
        }

        @Override
        public @Nullable Aside foresee(NeedRow row) {
            return null;
        }
    };

    private final SpreadsheetRows rows;
    private final AlertLead alertLead;
    private final ImportedPeople people;
    private final Clock clock;

    @Inject
    ImportedNeeds(
            Needs needs,
            ImportedPeople people,
            Contacts contacts,
            SpreadsheetRows rows,
            AlertLead alertLead,
            ImportChanges changes,
            Retold retold,
            RecordsBefore before,
            Clock clock) {
        super(RowsAre.NEEDS, needs, contacts, rows, changes, retold, before, clock);
        this.people = people;
        this.rows = rows;
        this.alertLead = alertLead;
        this.clock = clock;
    }

    @Override
    Room<Need, NeedRow> room() {
        return EVERYWHERE;
    }

    @Override
    Need fresh(NeedRow row, EncryptedContact sealed, Instant now) {
        LocalDate since = row.facts().waitingSince();
        Instant waitingSince =
                since == null ? now : since.atStartOfDay(Formats.ZONE).toInstant();
        return Need.ask(new NeedId(Uuid7.at(now)), terms(row, Values.NONE), sealed, waitingSince);
    }

    @Override
    boolean tell(Need need, NeedRow row, EncryptedContact sealed) {
        need.change(terms(row, need.terms().said()), sealed);
        return false;
    }

    @Override
    void kept(Map<Need, NeedRow> told) {
        people.keep(told);
    }

    /**
     * Tells the lead of children alone. What was a need before is none any more, where the importer may change it.
     *
     * @param language in which language people of whom it is not known are written to
     * @param importer who brings them in
     */
    @Transactional
    public void tellOf(List<NeedRow> children, String language, Importer importer) {
        if (importer.writes()) {
            Map<String, Need> known = known(sources(children));
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

    private NeedTerms terms(NeedRow row, Values before) {
        NeedFacts facts = row.facts();
        return new NeedTerms(
                        facts.kind().code(),
                        rows.locality(row.place()),
                        facts.radiusKm(),
                        row.ages().isEmpty()
                                ? household(facts)
                                : household(facts).following(),
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
