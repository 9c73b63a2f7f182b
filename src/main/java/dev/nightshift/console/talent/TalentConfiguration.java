package dev.nightshift.console.talent;

import dev.nightshift.console.ShownRooms;
import dev.nightshift.console.account.AuditTrail;
import dev.nightshift.console.account.Caller;
import dev.nightshift.console.account.Tries;
import dev.nightshift.console.hosts.HostPorts;
import dev.nightshift.talent.link.PrivateLinks;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The talent's page, wired by hand. */
@Configuration(proxyBeanMethods = false)
public class TalentConfiguration implements WebMvcConfigurer {
    private static final int TRIES = 20;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Bean
    LikenessPage likenessPage(
            PrivateLinks links,
            HostPorts hosts,
            ShownRooms rooms,
            MessageSource words,
            Caller caller,
            AuditTrail audit,
            InstantSource clock) {
        return new LikenessPage(
                links, new Uses(hosts, rooms), new ReceiptText(words), new Tries(TRIES, WINDOW), caller, audit, clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("language");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language).addPathPatterns("/likeness/**");
    }
}
