import { useEffect, useState } from 'preact/hooks';
import { useSupportStrings } from './use-support-strings';

/** This computer's time of day, by its own clock and zone: that is what a person compares. */
function timeOfDay(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** What this computer believes the time is, kept up to date. */
export function ClockNow() {
  const strings = useSupportStrings();
  const [time, setTime] = useState(timeOfDay);
  useEffect(() => {
    const timer = setInterval(() => setTime(timeOfDay()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span class="check-clock">{strings.localTime(time)}</span>;
}
