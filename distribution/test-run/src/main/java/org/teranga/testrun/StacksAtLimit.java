package org.teranga.testrun;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.PreInterruptCallback;
import org.junit.jupiter.api.extension.PreInterruptContext;

/** Keeps the stacks of all threads of a test that has reached its limit, before it is interrupted; and remembers that it was. */
public final class StacksAtLimit implements PreInterruptCallback {
    private static final Set<Thread> REACHED = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeThreadInterrupt(PreInterruptContext interrupted, ExtensionContext context) {
        REACHED.add(interrupted.getThreadToInterrupt());
        String test = context.getTestClass().map(Class::getName).orElse("?")
                + context.getTestMethod().map(method -> "." + method.getName()).orElse("");
        System.Logger log = System.getLogger(StacksAtLimit.class.getName());
        log.log(System.Logger.Level.ERROR, test + " has reached its limit; the stacks are in " + Stacks.keep(test));
    }

    /** Whether the test of this thread was interrupted since it reached its limit: then a picture of its page is worth taking. */
    public static boolean reachedHere() {
        return REACHED.remove(Thread.currentThread());
    }
}
