package org.teranga.platform.usage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.tenancy.SettingGroup;
import org.teranga.platform.tenancy.TenantSetting;

/**
 * How far an association may go. The platform sets it, the association reads it. The usual limits are high: they keep one association from
 * taking what belongs to all, and are no tariff.
 */
@ApplicationScoped
public class QuotaSettings implements SettingGroup {
    /** Beyond it, each address has the rate that everybody is promised, and no more. */
    public static final TenantSetting<Integer> REQUESTS = TenantSetting.number(
                    "usage.requests_per_minute", 6_000, 600, 10_000_000)
            .withDefaultFrom("teranga.quota.requests.per.minute")
            .byOperator();

    /** By the interface and from spreadsheets; whoever fills in the form is never turned away by it. */
    public static final TenantSetting<Integer> OFFERS = TenantSetting.number(
                    "usage.offers_per_day", 50_000, 10, 10_000_000)
            .withDefaultFrom("teranga.quota.offers.per.day")
            .byOperator();

    /** What is more waits for the next day. */
    public static final TenantSetting<Integer> MAILS = TenantSetting.number(
                    "usage.mails_per_day", 20_000, 10, 10_000_000)
            .withDefaultFrom("teranga.quota.mails.per.day")
            .byOperator();

    /** Beyond it a receipt is shown on the page alone, which says so. */
    public static final TenantSetting<Integer> RECEIPTS = TenantSetting.number(
                    "usage.receipts_per_day", 20_000, 10, 10_000_000)
            .withDefaultFrom("teranga.quota.receipts.per.day")
            .byOperator();

    /** In parts, since those are paid. Beyond it a text message is refused, and whoever sends it is told. */
    public static final TenantSetting<Integer> TEXTS = TenantSetting.number("usage.texts_per_day", 500, 0, 1_000_000)
            .withDefaultFrom("teranga.quota.texts.per.day")
            .byOperator();

    /** In megabytes of rows. */
    public static final TenantSetting<Integer> STORAGE = TenantSetting.number("usage.storage_mb", 10_240, 1, 10_000_000)
            .withDefaultFrom("teranga.quota.storage.mb")
            .byOperator();

    @Override
    public String name() {
        return "usage";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<TenantSetting<?>> settings() {
        return List.of(REQUESTS, OFFERS, MAILS, RECEIPTS, TEXTS, STORAGE);
    }
}
