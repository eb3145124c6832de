package org.teranga.platform.message;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.teranga.platform.message.attachment.CleanAttachment;

/** The answer that is a picture or document of a message: shown by itself, kept by no browser, and never as a page of ours. */
final class AttachmentAnswer {
    private AttachmentAnswer() {}

    static Response of(CleanAttachment file) {
        String shown = file.type().startsWith("image/") ? "inline" : "attachment";
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), file.type())
                .header("Content-Disposition", shown + "; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
