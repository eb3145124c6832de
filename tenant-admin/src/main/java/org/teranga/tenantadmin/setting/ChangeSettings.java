package org.teranga.tenantadmin.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSetting.Editor;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.tenancy.TenantValues.Change;

/**
 * An administrator changes settings: those of a group together, so that what does not go together is refused, or back to what they were.
 * What equals the default is not kept as chosen: it follows the default.
 */
@ApplicationScoped
@Transactional
public class ChangeSettings {
    private final TenantSettings settings;
    private final TenantValues values;
    private final AuditTrail audit;
    private final CurrentPerson person;

    @Inject
    ChangeSettings(TenantSettings settings, TenantValues values, AuditTrail audit, CurrentPerson person) {
        this.settings = settings;
        this.values = values;
        this.audit = audit;
        this.person = person;
    }

    /**
     * Sets settings of a group.
     *
     * @param sent setting's key to its text; a blank one is the default; what is not named stays as it is
     * @param seen the values that the administrator had before them, as {@link #seen} tells them
     * @return the changes
     * @throws Refusal not found for a group that there is not, conflict where somebody else was faster, invalid with every fault
     */
    public List<Change> set(String group, Map<String, String> sent, String seen) {
        SettingGroup wanted = settings.groups().stream()
                .filter(one -> one.name().equals(group))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Map<String, String> chosen = values.locked();
        if (!seen(wanted, chosen).equals(seen)) {
            throw Refusal.changedMeanwhile("settings.changed_meanwhile");
        }
        return change(wanted, chosen, sent);
    }

    /**
     * Sets one setting back to what it was.
     *
     * @param key    which
     * @param change one of its changes, whose outcome is to count again; null for the default
     * @throws Refusal not found where there is no such setting or change, invalid where that is no value any more
     */
    public List<Change> restore(String key, @Nullable UUID change) {
        SettingGroup group = groupOf(key);
        Map<String, @Nullable String> wanted = new HashMap<>();
        wanted.put(key, change == null ? null : known(change, key).after());
        return change(group, values.locked(), wanted);
    }

    /**
     * Takes changes of one group back, in one go.
     *
     * @throws Refusal not found where one is unknown, conflict where a setting has been changed again since
     */
    public void undo(List<UUID> changes) {
        Map<String, String> chosen = values.locked();
        Map<String, @Nullable String> before = new HashMap<>();
        for (UUID id : changes) {
            Change change = values.change(id).orElseThrow(Refusal::notFound);
            if (!Objects.equals(chosen.get(change.key()), change.after())) {
                throw Refusal.conflict("settings.changed_again");
            }
            before.put(change.key(), change.before());
        }
        if (!before.isEmpty()) {
            change(groupOf(before.keySet().iterator().next()), chosen, before);
        }
    }

    /** What tells one state of a group from another. */
    static String seen(SettingGroup group, Map<String, String> chosen) {
        StringBuilder all = new StringBuilder();
        group.settings()
                .forEach(setting -> all.append(chosen.get(setting.key())).append('\0'));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private SettingGroup groupOf(String key) {
        return settings.groups().stream()
                .filter(group -> group.settings().stream()
                        .anyMatch(setting -> setting.key().equals(key) && setting.editor() == Editor.ASSOCIATION))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Change known(UUID change, String key) {
        return values.change(change).filter(one -> one.key().equals(key)).orElseThrow(Refusal::notFound);
    }

    /** A text of null is the default. */
    private List<Change> change(
            SettingGroup group, Map<String, String> chosen, Map<String, ? extends @Nullable String> sent) {
        Map<String, String> wanted = new HashMap<>(chosen);
        List<FieldError> faults = new ArrayList<>();
        for (TenantSetting<?> setting : group.settings()) {
            if (sent.containsKey(setting.key()) && setting.editor() == Editor.ASSOCIATION) {
                take(setting, sent.get(setting.key()), wanted, faults);
            }
        }
        SettingValues would = settings.of(wanted);
        if (faults.isEmpty()) {
            group.clashes(would).stream()
                    .map(clash -> new FieldError(clash.setting().key(), clash.message(), clash.arguments()))
                    .forEach(faults::add);
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        List<Change> changes = new ArrayList<>();
        for (TenantSetting<?> setting : group.settings()) {
            values.put(setting.key(), wanted.get(setting.key()), person.requiredSubject())
                    .ifPresent(changes::add);
        }
        audit.recordAll(
                "setting.change", "setting", changes.stream().map(Change::id).toList());
        return changes;
    }

    private void take(
            TenantSetting<?> setting, @Nullable String sent, Map<String, String> wanted, List<FieldError> faults) {
        String text = sent == null ? "" : sent.strip();
        boolean blank = text.isEmpty() && setting.kind().fault("").isPresent();
        if (sent == null || blank || text.equals(settings.of(Map.of()).writtenStandard(setting))) {
            wanted.remove(setting.key());
            return;
        }
        wanted.put(setting.key(), text);
        setting.kind()
                .fault(text)
                .ifPresent(fault -> faults.add(new FieldError(setting.key(), fault.key(), fault.arguments())));
    }
}
