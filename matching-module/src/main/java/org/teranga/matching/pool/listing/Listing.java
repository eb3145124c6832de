package org.teranga.matching.pool.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.ListingFields;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.SourceRow;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.WordsColumn;

/**
 * An offer or a need in the pool. Whoever left it follows it by a secret link, may change it, and withdraws it at any time; what a
 * spreadsheet brought is changed by the same row again.
 *
 * @param <I> its id
 */
@MappedSuperclass
public abstract class Listing<I extends ListingId> extends TenantEntity {
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

    @Convert(converter = WordsColumn.class)
    private List<String> languages;

    @Convert(converter = WordsColumn.class)
    private List<String> interests;

    @Convert(converter = WordsColumn.class)
    private List<String> skills;

    @Convert(converter = AnswersColumn.class)
    private Map<String, String> answers = Map.of();

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Embedded
    private SealedContact contact;

    @Convert(converter = WordsColumn.class)
    private List<String> buckets = List.of();

    @Column(name = "link_hash")
    private @Nullable String linkHash;

    // As the locality.
    @Embedded
    private @Nullable SourceRow source;

    @SuppressWarnings("NullAway.Init")
    protected Listing() {}

    /** It is received now; what it says is told next. */
    protected void begin(I as, EncryptedContact sealed) {
        id = as.value();
        receiptNumber = ReceiptNumber.next().value();
        standing = new ListingLifecycle();
        source = new SourceRow();
        hold(sealed);
    }

    /** Who left it, sealed. */
    protected void hold(EncryptedContact sealed) {
        contact = sealed.contact();
        buckets = sealed.buckets();
        if (!traces().equals(sealed.traces())) {
            traces().clear();
            traces().addAll(sealed.traces());
        }
    }

    /** What every listing says, and what was answered to the questions of its kind. */
    protected void tell(ListingTerms terms, List<KindQuestion> questions) {
        kind = terms.kind();
        locality = terms.locality();
        languages = terms.languages();
        interests = terms.interests();
        skills = terms.skills();
        answers = KindQuestion.stored(questions, terms.said());
    }

    /** What {@link #tell} was told, but where. */
    protected Values told(List<KindQuestion> questions) {
        return Values.builder()
                .with(ListingFields.KIND, kind)
                .with(ListingFields.LANGUAGES, languages)
                .with(ListingFields.INTERESTS, interests)
                .with(ListingFields.SKILLS, skills)
                .build()
                .and(KindQuestion.said(questions, answers));
    }

    /** Where it is; of what says nothing of it, unknown. */
    protected Locality locality() {
        return locality == null ? Locality.UNKNOWN : locality;
    }

    /** The hashes by which it is found, as they are kept. */
    protected abstract Set<String> traces();

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

    /** Somebody is proposed for it; refused once it is withdrawn. */
    public void propose(Instant now) {
        standing.propose(now);
    }

    /** What was proposed came to nothing: it waits as before, its rank unchanged. */
    public void resumeWaiting() {
        standing.resumeWaiting();
    }

    /** Takes it back: never refused, and twice is as good as once. */
    public void withdraw(Instant now) {
        standing.withdraw(now);
    }

    /** Undoes a withdrawal, where that is still possible. */
    public boolean restore(Instant now) {
        return standing.restore(now);
    }

    /** It did not stay with the other association: it waits here again, its rank unchanged. */
    public void reopen() {
        standing.reopen();
    }

    /** Its key. */
    protected UUID key() {
        return id;
    }

    /** Which one it is. */
    public abstract I id();

    /** What the person reads out to say which one is meant. */
    public String receiptNumber() {
        return receiptNumber;
    }

    /** Which kind of help. */
    public String kind() {
        return kind;
    }

    /** Where it is in its life. */
    public Status status() {
        return standing.status();
    }

    /** Its life so far. */
    public ListingLifecycle standing() {
        return standing;
    }

    /** Who left it, sealed. */
    public SealedContact contact() {
        return contact;
    }

    /** The account it belongs to, or null where it was left without one. */
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
    protected Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", id);
        columns.put("version", 1L);
        columns.put("receipt_number", receiptNumber);
        standing.into(columns);
        columns.put("answers", answers);
        locality().into(columns);
        columns.put("account_id", accountId);
        contact.into(columns);
        columns.put("buckets", buckets);
        columns.put("link_hash", linkHash);
        source().into(columns);
        return columns;
    }

    /**
     * The hashes by which it is found, as rows.
     *
     * @param reference the column that names the listing
     */
    Stream<Map<String, @Nullable Object>> traceRows(String reference) {
        return traces().stream().map(hash -> Map.of("hash", hash, reference, id));
    }
}
