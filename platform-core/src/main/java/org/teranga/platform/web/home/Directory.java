package org.teranga.platform.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.template.Themes;
import org.teranga.platform.web.file.DoorLooks;

/** The associations that the platform shows to the public. */
@ApplicationScoped
class Directory {
    private static final int LONGEST = 100;

    /** As many doors as somebody looks through; a postcode finds the others. */
    private static final int SHOWN = DoorLooks.MOST;

    private final TenantDirectory tenants;
    private final PlatformHost host;
    private final Themes themes;
    private final DoorLooks looks;

    @Inject
    Directory(TenantDirectory tenants, PlatformHost host, Themes themes, DoorLooks looks) {
        this.looks = looks;
        this.tenants = tenants;
        this.host = host;
        this.themes = themes;
    }

    /**
     * The active associations that work where a postcode lies, or whose name has a word in it; all of them where nothing is asked.
     *
     * @param asked a postcode, the number of a department or a part of a name
     */
    DirectoryView search(String asked) {
        String wanted = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        List<Tenant> open = tenants.all().stream().filter(Tenant::active).toList();
        List<Tenant> found = open.stream()
                .filter(tenant -> wanted.isEmpty() || answers(tenant, wanted))
                .toList();
        List<Tenant> shown = found.stream().limit(SHOWN).toList();
        return new DirectoryView(
                shown.stream().map(this::entry).toList(),
                found.size() - shown.size(),
                open.size(),
                wanted,
                looks.address(shown));
    }

    private static boolean answers(Tenant tenant, String asked) {
        if (asked.matches("\\d[\\dABab]\\d{0,3}")) {
            return tenant.regions().isEmpty() || tenant.regions().contains(department(asked));
        }
        return plain(tenant.name()).contains(plain(asked));
    }

    /** The department of a postcode: two figures, three overseas; Corsica's 200 and 201 are 2A, 202 and 206 are 2B. */
    private static String department(String postcode) {
        String code = postcode.toUpperCase(Locale.ROOT);
        if (code.startsWith("97") || code.startsWith("98")) {
            return code.substring(0, Math.min(3, code.length()));
        }
        if (code.startsWith("20")) {
            return code.startsWith("202") || code.startsWith("206") ? "2B" : "2A";
        }
        return code.substring(0, 2);
    }

    /** Lower case, without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private DirectoryView.Entry entry(Tenant tenant) {
        return new DirectoryView.Entry(
                tenant.name(),
                host.addressOf(tenant.slug()) + "/",
                themes.of(tenant).name(),
                Departments.names(tenant.regions()),
                Languages.of(tenant.languages()),
                looks.logo(tenant),
                looks.coloured(tenant) ? tenant.slug() : "");
    }
}
