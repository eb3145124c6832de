package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.notification.MailRank;
import org.teranga.platform.notification.delivery.Delivery;
import org.teranga.platform.sms.segment.SmsText;
import org.teranga.platform.tenancy.SettingValues;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Quotas;
import org.teranga.platform.usage.Usage;

/** The open association as it writes text messages: from which number, at what hours, how many. */
@ApplicationScoped
public class TextSender {
    private static final String NIGHT = "quiet";
    private static final String QUOTA = "quota";

    private final SmsSettings platform;
    private final Supplier<SettingValues> settings;
    private final TextStops stops;
    private final Quotas quotas;
    private final Usage usage;
    private final Clock clock;

    @Inject
    TextSender(
            SmsSettings platform, TenantSettings settings, TextStops stops, Quotas quotas, Usage usage, Clock clock) {
        this(platform, settings::values, stops, quotas, usage, clock);
    }

    /** With other values of settings. */
    TextSender(
            SmsSettings platform,
            Supplier<SettingValues> settings,
            TextStops stops,
            Quotas quotas,
            Usage usage,
            Clock clock) {
        this.platform = platform;
        this.settings = settings;
        this.stops = stops;
        this.quotas = quotas;
        this.usage = usage;
        this.clock = clock;
    }

    /** Its own number, or the platform's; empty where the provider puts its own. */
    public String number() {
        String own = settings.get().of(QuietSettings.NUMBER).strip();
        return own.isEmpty() ? platform.server().map(SmppServer::sender).orElse("") : own;
    }

    /** Why a message does not leave now; empty where it does. The answer to STOP leaves, as all that somebody waits for. */
    public Optional<Delivery> refusal(TextLetter letter, MailRank rank) {
        if (rank == TextRank.NOW.inOutbox()) {
            return Optional.empty();
        }
        if (stops.stopped(letter.to())) {
            return Optional.of(new Delivery.Pointless());
        }
        SettingValues values = settings.get();
        QuietHours quiet = new QuietHours(
                values.of(QuietSettings.FROM), values.of(QuietSettings.UNTIL), values.of(QuietSettings.SUNDAY));
        return quiet.left(clock.instant().atZone(Formats.ZONE))
                .map(left -> new Delivery.Held(left, NIGHT))
                .or(() -> quotas.reached(Measure.TEXTS).map(reached -> new Delivery.Held(reached.pause(), QUOTA)))
                .map(Delivery.class::cast);
    }

    /** It has left: its parts are paid. */
    public void count(UUID tenant, TextLetter letter) {
        usage.count(tenant, Measure.TEXTS, SmsText.count(letter.text()));
    }
}
