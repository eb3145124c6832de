package org.teranga.platform.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Reads the TXT records of a name in DNS. */
@ApplicationScoped
public class DnsTexts {
    private static final String MILLIS = "2000";
    private static final String TRIES = "2";

    /**
     * The TXT records of a name; none where it has none. {@code TERANGA_DNS_URL} names other servers than the machine's:
     * {@code dns://192.0.2.53}.
     *
     * @throws OutboundFailed where DNS does not answer
     */
    @SuppressWarnings("BanJNDI") // DNS only, and texts only: nothing that is found becomes an object
    public List<String> of(String name) throws OutboundFailed {
        Hashtable<String, String> settings = new Hashtable<>();
        settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        settings.put(
                Context.PROVIDER_URL,
                ConfigProvider.getConfig()
                        .getOptionalValue("teranga.dns.url", String.class)
                        .orElse("dns:"));
        settings.put("com.sun.jndi.dns.timeout.initial", MILLIS);
        settings.put("com.sun.jndi.dns.timeout.retries", TRIES);
        try {
            InitialDirContext dns = new InitialDirContext(settings);
            try {
                return texts(dns.getAttributes(name, new String[] {"TXT"}).get("TXT"));
            } finally {
                dns.close();
            }
        } catch (NameNotFoundException none) {
            return List.of();
        } catch (NamingException away) {
            throw new OutboundFailed(OutboundFailed.Reason.NAME);
        }
    }

    private static List<String> texts(@Nullable Attribute attribute) throws NamingException {
        List<String> texts = new ArrayList<>();
        if (attribute != null) {
            NamingEnumeration<?> all = attribute.getAll();
            while (all.hasMore()) {
                texts.add(all.next().toString().replace("\"", ""));
            }
        }
        return texts;
    }
}
