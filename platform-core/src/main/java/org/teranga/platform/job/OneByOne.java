package org.teranga.platform.job;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.function.Consumer;

/** Work for many records, each in a transaction of its own. The trouble of one does not keep the others from theirs. */
public final class OneByOne {
    private static final Logger LOG = System.getLogger(OneByOne.class.getName());

    private OneByOne() {}

    /**
     * Does the work for each, in their order; failures are logged with the name of the work.
     *
     * @param what what is done, as the log says it
     * @param work begins a transaction and ends it
     */
    public static <T> void run(String what, Collection<T> all, Consumer<T> work) {
        for (T one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, what + " failed for one of " + all.size(), failure);
            }
        }
    }
}
