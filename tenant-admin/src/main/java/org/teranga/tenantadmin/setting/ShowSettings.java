package org.teranga.tenantadmin.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.SettingKind;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSetting.Editor;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.tenancy.TenantValues.Change;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** What an administrator sees of the settings: all of them, and what one of them was. Four queries for all settings. */
@ApplicationScoped
@Transactional
class ShowSettings {
    private static final int HISTORY = 100;

    private final TenantSettings settings;
    private final TenantValues values;
    private final Members members;
    private final SettingWords words;
    private final FindSettings find;
    private final PageContexts contexts;

    @Inject
    ShowSettings(
            TenantSettings settings,
            TenantValues values,
            Members members,
            SettingWords words,
            FindSettings find,
            PageContexts contexts) {
        this.settings = settings;
        this.values = values;
        this.members = members;
        this.words = words;
        this.find = find;
        this.contexts = contexts;
    }

    /** All settings as they are; what was changed just now can be taken back. */
    SettingsView page(List<UUID> changed, String notice, WordsInText wanted, boolean ours) {
        List<SettingsView.Saved> saved = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (UUID id : changed) {
            values.change(id).flatMap(change -> setting(change.key())).ifPresent(setting -> {
                keys.add(setting.key());
                saved.add(new SettingsView.Saved(id.toString(), words.label(setting)));
            });
        }
        return view(new Shown("", wanted, ours, keys), FilledForm.EMPTY, saved, notice, false);
    }

    /** All settings, with what was sent for one group and what is wrong with it. */
    SettingsView again(String group, FilledForm sent, boolean meanwhile) {
        return view(new Shown(group, WordsInText.of(""), false, Set.of()), sent, List.of(), "", meanwhile);
    }

    private SettingsView view(
            Shown asked, FilledForm sent, List<SettingsView.Saved> saved, String notice, boolean meanwhile) {
        Map<String, String> chosen = values.all();
        SettingValues now = settings.of(chosen);
        Map<String, Change> newest = values.newest();
        Map<UUID, String> names = names(List.copyOf(newest.values()));
        Map<String, List<String>> answers = new HashMap<>();
        List<SettingsView.Group> groups = new ArrayList<>();
        for (SettingGroup group : settings.groups()) {
            List<SettingsView.Item> items = new ArrayList<>();
            for (TenantSetting<?> setting : group.settings()) {
                answers.putAll(group.name().equals(asked.sent) ? Map.of() : answers(setting, now));
                boolean shown = (!asked.ours || now.chosen(setting)) && find.answers(setting, asked.wanted);
                items.add(item(setting, now, newest.get(setting.key()), names, shown));
            }
            groups.add(new SettingsView.Group(
                    group.name(),
                    words.text("settings.group." + group.name()),
                    ChangeSettings.seen(group, chosen),
                    items,
                    asked.opens(group)));
        }
        answers.putAll(sent.values());
        FilledForm form = new FilledForm(answers, sent.faults());
        return new SettingsView(
                href(), groups, contexts.offered(), form, saved, notice, meanwhile, asked.wanted.typed(), asked.ours);
    }

    /**
     * What of them is asked for.
     *
     * @param sent   the group that was sent; empty where none was
     * @param wanted what is looked for
     * @param ours   whether only what has another value than the default
     * @param saved  the keys of what has just been saved
     */
    private record Shown(String sent, WordsInText wanted, boolean ours, Set<String> saved) {
        boolean opens(SettingGroup group) {
            return ours
                    || !wanted.words().isEmpty()
                    || group.name().equals(sent)
                    || group.settings().stream().anyMatch(setting -> saved.contains(setting.key()));
        }
    }

    private static <T> Map<String, List<String>> answers(TenantSetting<T> setting, SettingValues now) {
        if (setting.kind() instanceof SettingKind.LineByLanguage lines) {
            Map<String, List<String>> byField = new HashMap<>();
            lines.read(now.written(setting))
                    .forEach((language, text) -> byField.put(setting.key() + "." + language, List.of(text)));
            return byField;
        }
        if (setting.kind() instanceof SettingKind.Several several) {
            return Map.of(setting.key(), List.copyOf(several.read(now.written(setting))));
        }
        return Map.of(setting.key(), List.of(now.written(setting)));
    }

    private SettingsView.Item item(
            TenantSetting<?> setting,
            SettingValues now,
            @Nullable Change last,
            Map<UUID, String> names,
            boolean shown) {
        SettingKind<?> kind = setting.kind();
        int least = kind instanceof SettingKind.WholeNumber number ? number.least() : 0;
        int most = switch (kind) {
            case SettingKind.WholeNumber number -> number.most();
            case SettingKind.Line line -> line.longest();
            case SettingKind.LineByLanguage lines -> lines.longest();
            case SettingKind.YesNo yesNo -> 0;
            case SettingKind.Choice choice -> 0;
            case SettingKind.Several several -> 0;
        };
        return new SettingsView.Item(
                setting.key(),
                SettingWords.kind(kind),
                words.label(setting),
                words.help(setting),
                words.value(setting, now.writtenStandard(setting)),
                words.bounds(setting),
                words.words(setting),
                least,
                most,
                now.chosen(setting),
                setting.editor() == Editor.ASSOCIATION,
                words.value(setting, now.written(setting)),
                last == null ? null : new SettingsView.Last(last.at(), name(last, names)),
                href() + "/history/" + setting.key(),
                shown);
    }

    /**
     * What a setting was.
     *
     * @throws Refusal not found where there is no such setting
     */
    SettingHistoryView history(String key) {
        TenantSetting<?> setting = setting(key).orElseThrow(Refusal::notFound);
        SettingValues now = settings.of(values.all());
        SettingValues defaults = settings.of(Map.of());
        List<Change> changes = values.history(key, HISTORY);
        Map<UUID, String> names = names(changes);
        List<SettingHistoryView.Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            entries.add(new SettingHistoryView.Entry(
                    change.id().toString(),
                    change.at(),
                    name(change, names),
                    words.value(setting, change.before(), defaults),
                    words.value(setting, change.after(), defaults),
                    entries.isEmpty()));
        }
        return new SettingHistoryView(
                href(),
                href() + "/history/" + key,
                words.label(setting),
                words.help(setting),
                words.value(setting, now.written(setting)),
                words.value(setting, defaults.writtenStandard(setting)),
                now.chosen(setting),
                entries);
    }

    private Optional<TenantSetting<?>> setting(String key) {
        return settings.groups().stream()
                .flatMap(group -> group.settings().stream())
                .<TenantSetting<?>>map(setting -> setting)
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    private Map<UUID, String> names(List<Change> changes) {
        return members.names(changes.stream()
                .map(Change::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private static String name(Change change, Map<UUID, String> names) {
        return change.by() == null ? "" : names.getOrDefault(change.by(), "");
    }

    private String href() {
        return "/" + contexts.language().tag() + "/admin/settings";
    }
}
