package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.TenantSetting;

/** When an association lets people sleep, and from which number it writes. */
@ApplicationScoped
public class QuietSettings implements SettingGroup {
    /** The hour from which no text message leaves, but for those that somebody waits for. */
    public static final TenantSetting<Integer> FROM = TenantSetting.number("texting.quiet_from", 21, 0, 23);

    /** The hour from which they leave again; where both are the same there is no quiet time. */
    public static final TenantSetting<Integer> UNTIL = TenantSetting.number("texting.quiet_until", 8, 0, 23);

    /** Whether the quiet lasts all Sunday. */
    public static final TenantSetting<Boolean> SUNDAY = TenantSetting.yesNo("texting.quiet_sunday", false);

    /** Our number at the provider that is this association's alone; empty for the platform's. The platform sets it: answers go where it leads. */
    public static final TenantSetting<String> NUMBER =
            TenantSetting.line("texting.number", 24).byOperator();

    @Override
    public String name() {
        return "texting";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.of(FROM, UNTIL, SUNDAY, NUMBER);
    }
}
