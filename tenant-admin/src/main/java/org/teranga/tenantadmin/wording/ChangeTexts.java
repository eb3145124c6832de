package org.teranga.tenantadmin.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.tenancy.TenantValues.Change;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.Wordings;

/** An administrator words a message otherwise, in the languages of the association, or lets the original speak again. */
@ApplicationScoped
@Transactional
public class ChangeTexts {
    private final TenantValues values;
    private final Wordings wordings;
    private final Originals originals;
    private final AuditTrail audit;
    private final CurrentPerson person;

    @Inject
    ChangeTexts(TenantValues values, Wordings wordings, Originals originals, AuditTrail audit, CurrentPerson person) {
        this.values = values;
        this.wordings = wordings;
        this.originals = originals;
        this.audit = audit;
        this.person = person;
    }

    /** What tells one state of a message from another. */
    public String seen(String key) {
        return wordings.text(key).map(this::seen).orElse("");
    }

    private String seen(OwnText text) {
        return values.history(valueKeys(text), 1).stream()
                .map(change -> change.id().toString())
                .findFirst()
                .orElse("");
    }

    /**
     * Words a message.
     *
     * @param sent language to text; blank, or the original itself, lets the original speak
     * @param seen the state that the administrator had before them
     * @return the changes
     * @throws Refusal not found where the message is none that associations word, conflict where somebody else was faster, invalid with every fault
     */
    public List<Change> word(String key, Map<String, String> sent, String seen) {
        OwnText text = wordings.text(key).orElseThrow(Refusal::notFound);
        values.locked();
        if (!seen(text).equals(seen)) {
            throw Refusal.changedMeanwhile("text.changed_meanwhile");
        }
        List<FieldError> faults = faults(text, sent);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        Messages messages = originals.messages();
        List<Change> changes = new ArrayList<>();
        for (String language : languages(text)) {
            String wanted = text.clean(sent.getOrDefault(language, ""));
            boolean original = wanted.isEmpty() || wanted.equals(Wordings.original(messages, language, key));
            put(language, key, original ? null : wanted).ifPresent(changes::add);
        }
        return changes;
    }

    /** As {@link #word}, once for all languages: what is the same in each, such as a number. */
    public void wordOnce(String key, String text) {
        word(key, Map.of(TenantContext.required().languages().getFirst(), text), seen(key));
    }

    /** What is wrong with these texts, each fault at its language. */
    List<FieldError> faults(OwnText text, Map<String, String> sent) {
        Messages messages = originals.messages();
        List<FieldError> faults = new ArrayList<>();
        for (String language : languages(text)) {
            String wanted = text.clean(sent.getOrDefault(language, ""));
            if (!wanted.isEmpty()) {
                text.fault(Wordings.original(messages, language, text.key()), wanted)
                        .ifPresent(fault -> faults.add(new FieldError(language, fault.key(), fault.arguments())));
            }
        }
        return faults;
    }

    /**
     * Lets a wording of before count again.
     *
     * @param change one of the message's changes
     * @param before whether what was before it is meant, and not what it led to
     * @throws Refusal not found where there is no such change, invalid where the message has other variables now
     */
    public void restore(String key, UUID change, boolean before) {
        OwnText text = wordings.text(key).orElseThrow(Refusal::notFound);
        values.locked();
        Change known = values.change(change)
                .filter(one -> valueKeys(text).contains(one.key()))
                .orElseThrow(Refusal::notFound);
        String language = known.key().split("\\.")[1];
        String wanted = before ? known.before() : known.after();
        if (wanted != null && !faults(text, Map.of(language, wanted)).isEmpty()) {
            throw Refusal.unprocessable("text.restore_impossible");
        }
        put(language, key, wanted);
    }

    private Optional<Change> put(String language, String key, @Nullable String wanted) {
        Optional<Change> change = values.put(Wordings.valueKey(language, key), wanted, person.requiredSubject());
        change.ifPresent(one -> audit.record("text.change", "text", one.id()));
        return change;
    }

    /** The keys of its values, in the languages in which it is worded. */
    static List<String> valueKeys(OwnText text) {
        return languages(text).stream()
                .map(language -> Wordings.valueKey(language, text.key()))
                .toList();
    }

    static List<String> languages(OwnText text) {
        return text.languages(TenantContext.required().languages());
    }

    /** The texts of a message that count, by language; those of the original are left out. */
    static Map<String, String> own(Map<String, String> values, OwnText text) {
        Map<String, String> own = new LinkedHashMap<>();
        for (String language : languages(text)) {
            String words = values.get(Wordings.valueKey(language, text.key()));
            if (words != null) {
                own.put(language, words);
            }
        }
        return own;
    }
}
