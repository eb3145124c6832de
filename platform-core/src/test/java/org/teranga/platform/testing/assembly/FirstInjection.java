package org.teranga.platform.testing.assembly;

import org.glassfish.jersey.ext.cdi1x.internal.spi.InjectionManagerStore;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.jspecify.annotations.Nullable;

/**
 * Jersey's pages and its clients in one process: by itself it refuses a second one beside beans. The pages come first, and beans that ask
 * Jersey for something mean theirs.
 */
public final class FirstInjection implements InjectionManagerStore {
    private volatile @Nullable InjectionManager first;

    @Override
    public synchronized void registerInjectionManager(InjectionManager further) {
        if (first == null) {
            first = further;
        }
    }

    @Override
    public @Nullable InjectionManager getEffectiveInjectionManager() {
        return first;
    }
}
