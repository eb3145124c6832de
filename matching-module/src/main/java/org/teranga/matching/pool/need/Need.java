package org.teranga.matching.pool.need;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.ListingLifecycle;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.WordsColumn;

/**
 * A need: a roof, French lessons, a lawyer, work, friends, helpers for a project. A household states it, alone or with a caseworker; it
 * waits until somebody is proposed, and can be withdrawn silently at any time.
 */
@Entity
@Table(schema = "matching", name = "need")
public class Need extends TenantEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "receipt_number", updatable = false)
    private String receiptNumber;

    @Embedded
    private ListingLifecycle standing;

    private String kind;

    // JPA reads an embedded object whose columns are all empty as null.
    @Embedded
    private @Nullable Locality locality;

    @Column(name = "radius_km")
    private @Nullable Integer radiusKm;

    private @Nullable Integer adults;
    private @Nullable Integer children;
    private @Nullable String composition;

    @Convert(converter = WordsColumn.class)
    private List<String> languages;

    @Convert(converter = WordsColumn.class)
    private List<String> interests;

    @Convert(converter = WordsColumn.class)
    private List<String> skills;

    @Convert(converter = WordsColumn.class)
    private List<String> requirements;

    @Column(name = "needed_from")
    private @Nullable LocalDate from;

    @Column(name = "duration_days")
    private @Nullable Integer durationDays;

    @Convert(converter = AnswersColumn.class)
    private Map<String, String> answers = Map.of();

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Embedded
    private SealedContact contact;

    @ElementCollection
    @CollectionTable(
            schema = "matching",
            name = "need_trace",
            joinColumns = {
                @JoinColumn(name = "need_id", referencedColumnName = "id"),
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id")
            })
    @Column(name = "hash")
    private Set<String> traces = new HashSet<>();

    @Column(name = "link_hash")
    private @Nullable String linkHash;

    // JPA reads an embedded object whose columns are all empty as null.
    @Embedded
    private @Nullable SourceRow source;

    @SuppressWarnings("NullAway.Init")
    protected Need() {}

    /**
     * A need is stated.
     *
     * @param id           its key
     * @param terms        what is asked for
     * @param sealed       who asks, sealed
     * @param waitingSince since when, as the household or the spreadsheet says
     */
    public static Need ask(NeedId id, NeedTerms terms, EncryptedContact sealed, Instant waitingSince) {
        Need need = new Need();
        need.id = id.value();
        need.receiptNumber = ReceiptNumber.next().value();
        need.standing = new ListingLifecycle();
        need.hold(sealed);
        need.waitingSince = waitingSince;
        need.source = new SourceRow();
        need.take(terms);
        return need;
    }

    /** The household, or a caseworker for it, tells it anew. */
    public void change(NeedTerms terms, EncryptedContact sealed) {
        take(terms);
        hold(sealed);
    }

    /** The household says what it had not said. */
    public void complete(NeedTerms terms) {
        take(terms);
    }

    /** The spreadsheet's row that it came from says this now. */
    public void cameFrom(SourceRow row) {
        source = row;
    }

    /** From now on this link, and no earlier one, leads to it. */
    public void followedBy(SecretLink link) {
        linkHash = link.hash();
    }

    /** From now on it is this account's. */
    public void belongsTo(UUID account) {
        accountId = account;
    }

    /** An offer is proposed for it; refused once it is withdrawn. */
    public void propose(Instant now) {
        standing.propose(now);
    }

    /** What was proposed came to nothing: the household waits as before, its rank unchanged. */
    public void waitAgain() {
        standing.waitAgain();
    }

    /** Takes it back: never refused, and twice is as good as once. */
    public void withdraw(Instant now) {
        standing.withdraw(now);
    }

    /** Undoes a withdrawal, where that is still possible. */
    public boolean restore(Instant now) {
        return standing.restore(now);
    }

    private void hold(EncryptedContact sealed) {
        contact = sealed.contact();
        if (!traces.equals(sealed.traces())) {
            traces.clear();
            traces.addAll(sealed.traces());
        }
    }

    private void take(NeedTerms terms) {
        kind = terms.kind();
        locality = terms.locality();
        radiusKm = terms.radiusKm();
        adults = terms.household().adults();
        children = terms.household().children();
        composition = terms.household().composition();
        languages = terms.languages();
        interests = terms.interests();
        skills = terms.skills();
        requirements = terms.requirements();
        from = terms.from();
        durationDays = terms.durationDays();
        answers = KindQuestion.stored(NeedFields.QUESTIONS, terms.said());
    }

    /** Which need it is. */
    public NeedId id() {
        return new NeedId(id);
    }

    /** What the household reads out to say which need is meant. */
    public String receiptNumber() {
        return receiptNumber;
    }

    /** Where it is in its life. */
    public Status status() {
        return standing.status();
    }

    /** Its life so far. */
    public ListingLifecycle standing() {
        return standing;
    }

    /** What is asked for. */
    public NeedTerms terms() {
        Values said = new Household(adults, children, composition)
                .into(Values.builder())
                .with(NeedFields.KIND, kind)
                .with(NeedFields.RADIUS, radiusKm)
                .with(NeedFields.LANGUAGES, languages)
                .with(NeedFields.INTERESTS, interests)
                .with(NeedFields.SKILLS, skills)
                .with(NeedFields.REQUIRES, requirements)
                .with(NeedFields.FROM, from)
                .with(NeedFields.DURATION, durationDays)
                .build()
                .and(KindQuestion.said(NeedFields.QUESTIONS, answers));
        return new NeedTerms(locality == null ? Locality.UNKNOWN : locality, said);
    }

    /** Since when the household has been waiting. */
    public Instant waitingSince() {
        return waitingSince;
    }

    /** Who asks, sealed. */
    public SealedContact contact() {
        return contact;
    }

    /** The account it belongs to, or null where it was stated without one. */
    public @Nullable UUID accountId() {
        return accountId;
    }

    /** The spreadsheet's row that it came from. */
    public SourceRow source() {
        return source == null ? new SourceRow() : source;
    }

    /** How often it was changed. */
    public long version() {
        return version;
    }

    /** The row as the database has it, for a bulk insert of new ones. */
    Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", id);
        columns.put("version", 1L);
        columns.put("receipt_number", receiptNumber);
        standing.into(columns);
        terms().said().into(NeedFields.OWN, columns);
        columns.put("answers", answers);
        columns.put("waiting_since", waitingSince);
        terms().locality().into(columns);
        columns.put("account_id", accountId);
        contact.into(columns);
        columns.put("link_hash", linkHash);
        source().into(columns);
        return columns;
    }

    /** The hashes by which it is found, as rows. */
    Stream<Map<String, @Nullable Object>> traceRows() {
        return traces.stream().map(hash -> Map.of("hash", hash, "need_id", id));
    }
}
