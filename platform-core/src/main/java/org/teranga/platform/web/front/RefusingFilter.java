package org.teranga.platform.web.front;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;

/** Gives a request that the server would fail at an address that it can bear, and says to the application why it is to be refused. */
final class RefusingFilter extends BaseFilter {
    private static final String LOOKED_AT = RefusingFilter.class.getName();

    /** A name that no association has. */
    private static final String NOBODY = "refused.invalid";

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (context.getMessage() instanceof HttpContent content
                && content.getHttpHeader() instanceof HttpRequestPacket request) {
            look(request);
        }
        return context.getInvokeAction();
    }

    private static void look(HttpRequestPacket request) {
        if (request.getAttribute(LOOKED_AT) != null) {
            return; // more of a body whose beginning was looked at
        }
        request.setAttribute(LOOKED_AT, true);
        request.getHeaders().removeHeader(RequestRefusal.HEADER);
        String path = request.getRequestURI();
        if (!RequestRefusal.isHost(request.getHeader(Header.Host))) {
            // The application refuses whoever names two.
            request.setHeader(Header.Host, NOBODY);
            request.addHeader(Header.Host, NOBODY);
        }
        RequestRefusal.of(path).ifPresent(refusal -> {
            request.setHeader(RequestRefusal.HEADER, Integer.toString(refusal.status()));
            request.setRequestURI(RequestRefusal.bearable(path));
        });
    }
}
