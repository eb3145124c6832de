package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.ShownValues;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;

/**
 * A person's yes to a transfer: a decision on every field that would go and on the association to which, with the words that they read. It counts
 * as long as all of that is as it was; a yes to another transfer counts for none.
 */
@ApplicationScoped
public class TransferYes {
    /** What of a record it is a decision. */
    static final String YES = "transfer_agreed";
    /** What the no is. */
    static final String NO = "transfer_refused";
    /** What the second person decides. */
    static final String SENT = "transfer_decided";

    private static final String WORDS = "told.";
    private static final Set<String> PERSONAL = Set.of("name", "email", "phone", "remarks");

    private final Decisions decisions;
    private final FieldCipher cipher;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    TransferYes(Decisions decisions, FieldCipher cipher, PageContexts contexts, Clock clock) {
        this.decisions = decisions;
        this.cipher = cipher;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * Who said it, by which way.
     *
     * @param notedBy the member of staff who noted it; null where it was said on the own page
     * @param on      on which day, where it was noted
     */
    public record Said(
            Channel channel,
            @Nullable UUID notedBy,
            @Nullable LocalDate on) {
        /** On the own page. */
        public static final Said ON_OWN_PAGE = new Said(Channel.OWN_PAGE, null, null);
    }

    /** What is read at this moment, in one word: a form that carries another was read before something changed. */
    public String fingerprint(Transfer transfer, RecordToTransfer record) {
        return now(transfer, record).fingerprint();
    }

    /** Keeps a yes or a no, with the words as they were read: in the language of the page, or of its person where somebody noted it. */
    void keep(String what, Transfer transfer, RecordToTransfer record, Said said) {
        TreeMap<String, String> shown = new TreeMap<>(now(transfer, record).values());
        Language language = said.notedBy() == null ? contexts.language() : spoken(record);
        shown.put(WORDS + "language", language.tag());
        shown.put(WORDS + "words", words(language, transfer));
        add(what, transfer, record.person(), said, new Shown(shown));
    }

    /** In which the words were read out to its person. */
    private static Language spoken(RecordToTransfer record) {
        return Languages.negotiate(
                record.contact().language(),
                Languages.of(Languages.ofPersons(TenantContext.required().languages())));
    }

    /** Keeps that somebody of the team decided it. */
    void decided(Transfer transfer, RecordToTransfer record, UUID by) {
        add(SENT, transfer, by, new Said(Channel.DESK, null, null), now(transfer, record));
    }

    private void add(String what, Transfer transfer, UUID person, Said said, Shown shown) {
        Instant now = clock.instant();
        decisions.add(new Decision(
                Uuid7.at(now), subject(transfer), what, person, said.notedBy(), said.channel(), said.on(), now, shown));
    }

    /** The words that a person says yes to, above the fields. */
    public String words(Language language, Transfer transfer) {
        return contexts.theme()
                .messages()
                .text(language, "handover.words", TenantContext.required().name(), transfer.otherName());
    }

    /** The yes that counts now; empty where there is none, or something is another than it was. */
    Optional<Decision> counts(Transfer transfer, RecordToTransfer record) {
        return last(transfer).filter(yes -> changes(yes, transfer, record).isEmpty());
    }

    /** The names of the fields that are another than when the person said yes. */
    List<String> changes(Transfer transfer, RecordToTransfer record) {
        return last(transfer).map(yes -> changes(yes, transfer, record)).orElse(List.of());
    }

    /** Who noted it, where somebody did. */
    Optional<UUID> notedBy(Transfer transfer) {
        return last(transfer).map(Decision::notedBy);
    }

    /** When it was said. */
    Optional<Instant> at(Transfer transfer) {
        return last(transfer).map(Decision::decidedAt);
    }

    private Optional<Decision> last(Transfer transfer) {
        return decisions
                .last(subject(transfer), YES)
                .filter(yes ->
                        transfer.id().toString().equals(yes.shown().values().get("transfer")));
    }

    private List<String> changes(Decision yes, Transfer transfer, RecordToTransfer record) {
        return yes.shown().differences(now(transfer, record)).stream()
                .filter(name -> !name.startsWith(WORDS))
                .toList();
    }

    /** What would go at this moment, and to whom. */
    private Shown now(Transfer transfer, RecordToTransfer record) {
        ShownValues values = new ShownValues(cipher)
                .fact("transfer", transfer.id())
                .fact("to", transfer.other())
                .fact("to.name", transfer.otherName())
                .fact("person", record.person())
                .fact("since", record.since());
        for (Map.Entry<String, List<String>> field : record.answers().entrySet()) {
            String name = "field." + field.getKey();
            if (PERSONAL.contains(field.getKey())) {
                values.personal(name, record.person(), String.join("\n", field.getValue()));
            } else {
                values.fact(name, field.getValue());
            }
        }
        return values.shown();
    }

    private static Subject subject(Transfer transfer) {
        return new Subject(transfer.kind(), transfer.record());
    }
}
