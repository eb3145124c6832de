package org.teranga.tenantadmin.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSetting;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.tenancy.TenantValues;

/** Settings by words of what they are called and what they do. */
@ApplicationScoped
@Transactional
public class FindSettings {
    private final TenantSettings settings;
    private final TenantValues values;
    private final SettingWords words;

    @Inject
    FindSettings(TenantSettings settings, TenantValues values, SettingWords words) {
        this.settings = settings;
        this.values = values;
        this.words = words;
    }

    /** Those that answer to these words; none where there are no words. */
    public List<SettingsView.Found> of(WordsInText wanted) {
        SettingValues now = settings.of(values.all());
        return wanted.words().isEmpty()
                ? List.of()
                : all().stream()
                        .filter(setting -> answers(setting, wanted))
                        .map(setting -> new SettingsView.Found(
                                setting.key(),
                                words.label(setting),
                                words.value(setting, now.written(setting)),
                                now.chosen(setting)))
                        .toList();
    }

    /** How many have another value than the default. */
    public long changed() {
        SettingValues now = settings.of(values.all());
        return all().stream().filter(now::chosen).count();
    }

    /** Whether a setting answers to these words. */
    boolean answers(TenantSetting<?> setting, WordsInText wanted) {
        return wanted.in(words.label(setting), words.help(setting));
    }

    private List<? extends TenantSetting<?>> all() {
        return settings.groups().stream()
                .flatMap(group -> group.settings().stream())
                .toList();
    }
}
