package org.teranga.platform.testing.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import org.teranga.platform.tenancy.PlatformHost;

/** Arquillian calls the server by one of the machine's addresses: in tests, addresses are the platform's own host, as localhost is. */
@Specializes
@ApplicationScoped
public class TestHost extends PlatformHost {
    TestHost() {
        super("http://localhost");
    }

    @Override
    public boolean isPlatform(String host) {
        return super.isPlatform(host) || host.matches("[0-9.]+|\\[.*");
    }
}
