package org.teranga.platform.sms.gateway;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.notification.Envelopes;
import org.teranga.platform.notification.Medium;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.notification.OutboxRow;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sms.ArrivedText;
import org.teranga.platform.sms.KeepTexts;
import org.teranga.platform.sms.SmsSettings;
import org.teranga.platform.sms.TextLetter;
import org.teranga.platform.sms.TextSender;
import org.teranga.platform.sms.segment.SmsAlphabet;
import org.teranga.platform.sms.segment.SmsText;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/**
 * In development without a provider: the text messages that would have left, on the platform's own host, for its operators, who can answer
 * each as the person would. Elsewhere there is no such page.
 */
@Path("/{lang: [a-z]{2,3}}/operator/texts")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TextBoxPages {
    private static final int MOST = 100;
    private static final int LONGEST = 1_000;

    private final SmsSettings settings;
    private final Outbox outbox;
    private final Envelopes envelopes;
    private final TenantDirectory directory;
    private final TextSender sender;
    private final KeepTexts keep;

    @Inject
    TextBoxPages(
            SmsSettings settings,
            Outbox outbox,
            Envelopes envelopes,
            TenantDirectory directory,
            TextSender sender,
            KeepTexts keep) {
        this.settings = settings;
        this.outbox = outbox;
        this.envelopes = envelopes;
        this.directory = directory;
        this.sender = sender;
        this.keep = keep;
    }

    /** The last ones. */
    @MenuEntry(menu = Menu.PLATFORM, key = "nav.textbox", order = 91, everybody = true, when = SmsSettings.class)
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage texts(@QueryParam("answered") @Nullable String answered) {
        check();
        return new HtmlPage(
                "platform/texts",
                new TextBoxView(
                        latest().stream()
                                .flatMap(row -> open(row).map(open -> open.entry(row)).stream())
                                .toList(),
                        answered != null));
    }

    /** The person answers one. */
    @POST
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect answer(
            @PathParam("lang") String lang,
            @FormParam("message") @Nullable String message,
            @FormParam("text") @Nullable String text) {
        check();
        Opened opened = latest().stream()
                .filter(row -> row.id().toString().equals(message))
                .findFirst()
                .flatMap(this::open)
                .orElseThrow(Refusal::notFound);
        if (text != null && !text.isBlank()) {
            String words = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            keep.keep(new ArrivedText(
                    opened.letter().to(),
                    opened.number(),
                    SmsAlphabet.UCS2.coding(),
                    words.getBytes(StandardCharsets.UTF_16BE),
                    Optional.empty()));
        }
        return new Redirect("/" + lang + "/operator/texts?answered=yes");
    }

    private void check() {
        if (!settings.mailbox() || TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
    }

    private List<OutboxRow> latest() {
        return outbox.latest(Medium.TEXT, MOST);
    }

    private Optional<Opened> open(OutboxRow row) {
        Optional<Tenant> tenant = directory.byId(row.tenant());
        if (tenant.isEmpty()) {
            return Optional.empty();
        }
        try (TenantContext.Scope open = TenantContext.open(tenant.get())) {
            return envelopes
                    .words(row.sealed())
                    .map(TextLetter::unpacked)
                    .map(letter -> new Opened(letter, tenant.get().name(), sender.number()));
        }
    }

    private record Opened(TextLetter letter, String association, String number) {
        TextBoxView.Entry entry(OutboxRow row) {
            return new TextBoxView.Entry(
                    row.id().toString(),
                    association,
                    letter.to().e164(),
                    row.created(),
                    letter.language(),
                    letter.text(),
                    SmsText.count(letter.text()));
        }
    }
}
