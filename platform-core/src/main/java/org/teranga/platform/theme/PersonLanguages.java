package org.teranga.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.SettingKind;
import org.teranga.platform.tenancy.TenantSetting;

/** In which languages an association offers the pages that somebody who needs or offers help reads; nobody leaves out French. */
@ApplicationScoped
public class PersonLanguages implements SettingGroup {
    private static final List<String> ALL =
            Languages.OF_PERSONS.stream().map(Language::tag).toList();

    /** Those that are offered: all nine at first. A page in another leads to the next best. */
    public static final TenantSetting<Set<String>> OFFERED = new TenantSetting<>(
            "pages.languages",
            new SettingKind.Several(ALL, Set.of(Languages.FRENCH.tag()), "pages.language"),
            new LinkedHashSet<>(ALL),
            null,
            TenantSetting.Editor.ASSOCIATION);

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.of(OFFERED);
    }
}
