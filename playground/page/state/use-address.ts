import { useEffect, useState } from 'preact/hooks';
import { type Address, readAddress, writeAddress } from './address.ts';

/** The address of this tab, and how to go elsewhere. */
export function useAddress(): [Address, (to: Partial<Address>) => void] {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const changed = () => setAddress(readAddress(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const go = (to: Partial<Address>) => {
    location.hash = writeAddress({ ...readAddress(location.hash), ...to });
  };
  return [address, go];
}
