package org.teranga.platform.testing.assembly;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** What the server lends of its threads; those of the assembly end with the process. */
final class Threads {
    private Threads() {}

    static ManagedThreadFactory factory() {
        return new ManagedThreadFactory() {
            @Override
            public Thread newThread(Runnable work) {
                return Thread.ofPlatform().daemon().unstarted(work);
            }

            @Override
            public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
                return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
            }
        };
    }

    /** The part of a managed executor that any executor has. */
    static ManagedExecutorService executor() {
        ExecutorService threads = Executors.newCachedThreadPool(factory());
        return (ManagedExecutorService) Proxy.newProxyInstance(
                Threads.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(threads, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
